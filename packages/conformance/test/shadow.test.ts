import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { preflightFetch, type Outcome } from "@no400/runtime";
import { afterAll, beforeAll, expect, it } from "vitest";

const cli = fileURLToPath(new URL("../../../apps/cli/dist/no400.js", import.meta.url));
if (!existsSync(cli)) console.log("shadow.test.ts is skipped: the CLI is not built (pnpm build).");

let folder = "";
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), "no400-shadow-")); });
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const good = { model: "claude-opus-4-6", max_tokens: 64, messages: [{ role: "user", content: "My secret plan" }] };
const refusal = (type: string, message: string): object => ({ type: "error", error: { type, message } });

/** What was sent, and what the API answered. */
const exchanges: readonly (readonly [body: object, status: number, answer: object, outcome: Outcome["outcome"]])[] = [
  [good, 200, {}, "accepted"],
  [{ ...good, max_tokens: "64" }, 400, refusal("invalid_request_error", "max_tokens: Input should be a valid integer"), "foretold"],
  [{ ...good, temperature: 3 }, 200, {}, "false-alarm"],
  [good, 400, refusal("invalid_request_error", "messages: My secret plan was refused"), "missed"],
  [good, 529, refusal("overloaded_error", "Overloaded"), "not-decidable"],
];

it.skipIf(!existsSync(cli))("what shadow mode writes, `no400 replay` reads, and both count alike", async () => {
  const outcomes: Outcome[] = [];
  for (const [body, status, answer] of exchanges) {
    const send = preflightFetch(() => Promise.resolve(Response.json(answer, { status, headers: { "request-id": `req_${outcomes.length}` } })), { mode: "shadow", onOutcome: (outcome) => outcomes.push(outcome) });
    const before = outcomes.length;
    const headers = { "content-type": "application/json", "anthropic-version": "2023-06-01" };
    expect((await send("https://api.anthropic.com/v1/messages", { method: "POST", headers, body: JSON.stringify(body) })).status).toBe(status);
    while (outcomes.length === before) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(exchanges.map(([, , , outcome]) => outcome));

  const file = join(folder, "outcomes.jsonl");
  writeFileSync(file, outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`).join(""));
  const run = (): string => execFileSync(process.execPath, [cli, "replay", file], { encoding: "utf8", stdio: "pipe" });
  let out = "";
  try {
    out = run();
  } catch (error) {
    // Replay ends with 1 where there is a false alarm or a miss.
    expect((error as { readonly status: number }).status).toBe(1);
    out = (error as { readonly stdout: string }).stdout;
  }
  const count = (name: string): number => Number(new RegExp(`^\\s*${name}\\s+(\\d+)`, "m").exec(out)?.[1]);
  expect({ agreed: count("agreed"), falseAlarms: count("false alarms"), foretold: count("foretold"), missed: count("missed"), records: count("records") }).toEqual({ agreed: 1, falseAlarms: 1, foretold: 1, missed: 1, records: 5 });
  expect(out).not.toContain("secret");
});
