import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const shared = process.env.NO400_SHARED ?? resolve(root, "../shared");

interface Row {
  readonly id: string;
  readonly status: number;
  readonly outcome: "accepted" | "false-alarm" | "foretold" | "foretold-verbatim" | "missed" | "not-decidable";
}

/** Replays files with the built CLI, as a user would. */
function replay(files: readonly string[]): readonly Row[] {
  const cli = join(root, "apps/cli/dist/no400.js");
  const out = execFileSync(process.execPath, [cli, "replay", "--format", "jsonl", ...files], { encoding: "utf8", maxBuffer: 1 << 28 });
  return out.trim().split("\n").map((line) => JSON.parse(line) as Row);
}

function ids(rows: readonly Row[], outcome: Row["outcome"]): readonly string[] {
  return rows.filter((row) => row.outcome === outcome).map((row) => row.id);
}

/** Word for word among what was foretold. */
function verbatimShare(rows: readonly Row[]): number {
  const [exact, other] = [ids(rows, "foretold-verbatim").length, ids(rows, "foretold").length];
  return exact / (exact + other);
}

describe("replay of the public set", () => {
  const folder = join(root, "packages/conformance/requests");
  const rows = replay(readdirSync(folder).filter((file) => file.endsWith(".jsonl")).map((file) => join(folder, file)));
  test("every acceptance is let through", () => expect(ids(rows, "false-alarm")).toEqual([]));
  test("every rejection is foretold word for word", () => {
    expect([...ids(rows, "missed"), ...ids(rows, "foretold")]).toEqual([]);
    expect(ids(rows, "foretold-verbatim").length).toBeGreaterThan(100);
  });
});

const corpus = join(shared, "corpus");
if (!existsSync(corpus)) console.log("skipped: replay of the recorded traffic, which is not on this machine (NO400_SHARED)");

describe.skipIf(!existsSync(corpus))("replay of the recorded traffic", () => {
  const rows = existsSync(corpus) ? replay(readdirSync(corpus).map((file) => join(corpus, file))) : [];
  test("no false alarm", () => expect(ids(rows, "false-alarm")).toEqual([]));
  test("every decidable rejection is foretold", () => expect(ids(rows, "missed")).toEqual([]));
  test("at least 95 of 100 word for word", () => expect(verbatimShare(rows)).toBeGreaterThanOrEqual(0.95));
  test("every record is judged", () => expect(rows.length).toBe(5116));
});

describe.skipIf(!existsSync(corpus))("replay of the reproductions", () => {
  const rows = existsSync(corpus) ? replay([join(shared, "facts/reproductions.jsonl")]) : [];
  const refused = rows.filter((row) => row.outcome !== "not-decidable");
  const foretold = refused.filter((row) => row.outcome.startsWith("foretold"));
  test("at least 96 of 100 rows foretold", () => {
    console.log(`reproductions: ${foretold.length} of ${refused.length} foretold; missed: ${ids(rows, "missed").join(", ")}`);
    expect(foretold.length / refused.length).toBeGreaterThanOrEqual(0.96);
  });
});
