/** What `preflight()` adds to a call, as it is published, around the middleware with a stub for `next`, beside JSON.stringify of the same body. */
import { preflight, preflightFetch, type SdkRequest } from "@no400/runtime";
import { added, agentHistory, smallRequest } from "./support.ts";

const HEADERS = { "anthropic-version": "2023-06-01", "content-type": "application/json", "user-agent": "Anthropic/JS 1.11.0", "x-api-key": "k" };
const TARGET = 0.5;

async function row(name: string, body: Record<string, unknown>): Promise<void> {
  const text = JSON.stringify(body);
  const request: SdkRequest = { url: "https://api.anthropic.com/v1/messages", method: "POST", headers: new Headers(HEADERS), body: text };
  const answer = Promise.resolve(new Response("{}"));
  const next = (): Promise<Response> => answer;
  const options = { body };
  const checked = preflight({ onFault: ({ error }) => { throw error; } });
  await checked(request, () => answer, { options });
  const fetched = preflightFetch(() => answer);
  const viaFetch = (): unknown => fetched(request.url, { method: "POST", headers: HEADERS, body: text });
  const stringify = (): unknown => JSON.stringify(body);
  const { ratio, time } = await added(() => checked(request, next, { options }), next, stringify);
  const { ratio: byFetch } = await added(viaFetch, next, stringify);
  const { ratio: parse } = await added(() => JSON.parse(text) as unknown, () => undefined, stringify);
  console.log(
    `${name.padEnd(24)} ${String(text.length).padStart(9)} chars  preflight() adds ${ratio.toFixed(2)} × JSON.stringify (${(time / 1000).toFixed(1)} µs)  ${ratio <= TARGET ? `within ${TARGET}` : `ABOVE ${TARGET}`}` +
      `  preflightFetch ${byFetch.toFixed(2)} × (of that JSON.parse ${parse.toFixed(2)} ×)`,
  );
}

export async function middleware(): Promise<void> {
  console.log("preflight() around a stub for next");
  await row("2 KB request", smallRequest());
  for (const [name, bytes] of [["20 KB agent history", 20_000], ["500 KB agent history", 500_000], ["4 MB agent history", 4_000_000]] as const) await row(name, agentHistory(bytes));
}
