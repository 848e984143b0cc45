/** Faults injected into 1,000 calls of the SDK through `preflight()` and `resilience()`: what is lost, what is sent twice. Not timed. */
import Anthropic from "@anthropic-ai/sdk";
import { preflight } from "@no400/runtime";
import { resilience } from "@no400/runtime/resilience";
import { answerMessage, apiError, ApiServer } from "../test/support/api-server.ts";
import { good, orphanCall } from "../test/support/requests.ts";

const CALLS = 1000;

/** The same faults in every run: a small generator of its own. */
function dice(): () => number {
  let state = 7;
  return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

export async function faults(): Promise<void> {
  const rejections: unknown[] = [];
  process.on("unhandledRejection", (reason) => rejections.push(reason));
  const roll = dice();
  const answered = new Map<string, number>();
  const injected = { resets: 0, "429": 0, "529": 0 };
  const api = await ApiServer.start((request, response) => {
    const fate = roll();
    if (fate < 0.15) { injected.resets++; return void response.destroy(); }
    if (fate < 0.3) { injected["529"]++; return apiError(response, 529, "overloaded_error", "busy"); }
    if (fate < 0.4) { injected["429"]++; return apiError(response, 429, "rate_limit_error", "slow", fate < 0.35 ? { "retry-after-ms": "1" } : {}); }
    answered.set(request.body, (answered.get(request.body) ?? 0) + 1);
    answerMessage(request, response);
  });
  const client = new Anthropic({ apiKey: "k", baseURL: api.url, middleware: [preflight(), resilience({ retry: { attempts: 25, initialDelay: 1, maxDelay: 5 }, breaker: false, concurrency: { limit: 32 } })] });
  const outcomes = await Promise.allSettled(Array.from({ length: CALLS }, (_, index) => client.messages.create(index % 10 === 0 ? { ...orphanCall, max_tokens: index + 1 } : { ...good, max_tokens: index + 1 })));
  const refused = outcomes.filter((outcome) => outcome.status === "rejected" && (outcome.reason as { status?: number }).status === 400).length;
  const served = outcomes.filter(({ status }) => status === "fulfilled").length;
  const twice = [...answered.values()].filter((count) => count > 1).length;
  await api.stop();
  console.log(`\n${CALLS} calls, ${CALLS / 10} of them bad; injected ${injected.resets} resets, ${injected["429"]} × 429, ${injected["529"]} × 529`);
  console.log(`  answered ${served}, refused before sending ${refused}, lost ${CALLS - served - refused}, answered twice ${twice}, attempts on the wire ${api.received.length}, unhandled rejections ${rejections.length}`);
}
