import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { preflightFetch, type ContextInput, type Observer } from "../src/index.ts";

interface Recorded {
  readonly id: string;
  readonly at: string;
  readonly at_kind?: string;
  readonly url: string;
  readonly platform: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly headers_known?: boolean;
  readonly request: unknown;
  readonly status: number;
  readonly response: unknown;
  readonly edited_answer?: boolean;
}

let judged = 0;
const counter: Observer = { everyCheck: true, event: () => void judged++ };

const shared = process.env.NO400_SHARED ?? fileURLToPath(new URL("../../../../shared", import.meta.url));
const corpus = join(shared, "corpus");

it.skipIf(!existsSync(corpus))("refuses nothing that the API was recorded to accept (skipped without NO400_SHARED)", async () => {
  const refused: string[] = [];
  for (const file of readdirSync(corpus)) {
    for (const line of readFileSync(join(corpus, file), "utf8").split("\n").filter((text) => text !== "")) {
      const record = JSON.parse(line) as Recorded;
      if (record.status < 200 || record.status > 299 || record.edited_answer === true || isErrorEvent(record.response)) continue;
      const found = await refusal(record);
      if (found !== null) refused.push(`${record.id}: ${found}`);
    }
  }
  console.log(`${judged} recorded acceptances judged`);
  expect(judged).toBeGreaterThan(1000);
  expect(refused).toEqual([]);
});

function isErrorEvent(response: unknown): boolean {
  return typeof response === "object" && response !== null && ("error_event" in response || (response as { type?: unknown }).type === "error");
}

/** What the fetch door says to a recorded call, judged on its day. */
async function refusal({ url, headers, headers_known, request, at, at_kind, platform }: Recorded): Promise<string | null> {
  const known = headers_known === false ? {} : Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]));
  const asOf = at.length === 7 ? `${at}-01` : at.slice(0, 10);
  const context: ContextInput = { asOf, asOfExact: at.length > 7 && (at_kind === undefined || at_kind === "recorded"), ...(headers_known === false && { headers: null, betas: null }), ...(platform === "azure" && { platform: "foundry" }) };
  const answer = await preflightFetch(() => Promise.resolve(new Response("{}")), { context, observers: [counter] })(url, { method: "POST", headers: known, body: JSON.stringify(request) });
  return answer.status === 200 ? null : `${answer.headers.get("x-no400")}: ${await answer.text()}`;
}
