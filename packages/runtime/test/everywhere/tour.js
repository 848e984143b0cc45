// What every runtime must do: one tour through the doors, against a server on loopback. Plain JavaScript, so that each runs it as it is.
import Anthropic, { BadRequestError } from "@anthropic-ai/sdk";
import { assertRequest, preflight, preflightFetch, PreflightError } from "@no400/runtime";
import { repair } from "@no400/runtime/repair";
import { resilience } from "@no400/runtime/resilience";

const question = { role: "user", content: "Héllo, 世界 🌍" };
export const good = { model: "claude-opus-4-6", max_tokens: 64, messages: [question] };
const wrongType = { ...good, max_tokens: "64" };
const emptyText = { ...good, messages: [{ role: "user", content: [{ type: "text", text: "" }, { type: "text", text: "And this?" }] }] };
/** Its spaces and escapes must arrive as they are. */
export const oddText = `{ "messages" : [${JSON.stringify(question)}],\n"max_tokens":64 , "model":"claude-opus-4-6", "system": "\\u00e9\\ud83c\\udf0d" }`;

/** Plain data about what happened; `base` is the server's address. */
export async function tour(base) {
  const faults = [];
  const options = { onFault: ({ rule }) => faults.push(rule) };
  const client = new Anthropic({ baseURL: base, apiKey: "sk-ant-none", dangerouslyAllowBrowser: true, middleware: [preflight(options), resilience({ retry: { attempts: 3, initialDelay: 1, maxDelay: 2 } })] });
  const send = preflightFetch(undefined, options);
  const post = async (body) => {
    const answer = await send(`${base}/v1/messages`, { method: "POST", headers: { "content-type": "application/json", "anthropic-version": "2023-06-01", "x-api-key": "sk-ant-none" }, body });
    const { error, content } = await answer.json();
    return { status: answer.status, says: error?.message ?? content[0].text };
  };
  return {
    fetchGood: await post(oddText),
    fetchBytes: await post(new TextEncoder().encode(JSON.stringify(good))),
    fetchBad: await post(JSON.stringify(wrongType)),
    fetchNoJson: await post('{"model": "claude-opus-4-6", "max_tokens": 64,'),
    sdkGood: (await client.messages.create(good)).content[0].text,
    sdkStream: await client.messages.stream(good).finalText(),
    sdkBad: await client.messages.create(emptyText).catch((error) => ({ isOfSdk: error instanceof BadRequestError, status: error.status, says: error.error.error.message, codes: error.problems.map(({ code }) => code) })),
    asserted: caught(() => assertRequest(wrongType)),
    repaired: repair(emptyText, { allow: ["empty-text"] }).request,
    untouched: repair(good, { allow: ["empty-text"] }).request === good,
    faults,
  };
}

function caught(action) {
  try {
    return action() ?? "accepted";
  } catch (error) {
    return error instanceof PreflightError ? error.error.error.message : String(error);
  }
}
