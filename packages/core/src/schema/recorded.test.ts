import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { jsonSchema, schemas, type SchemaName } from "./index.ts";

interface Recorded {
  readonly id: string;
  readonly platform: string;
  readonly endpoint: string;
  readonly status: number;
  readonly url: string;
  readonly request: unknown;
  readonly edited_answer?: unknown;
}

const repository = resolve(import.meta.dirname, "../../../..");
const corpus = join(process.env["NO400_SHARED"] ?? resolve(repository, "../shared"), "corpus");
const there = existsSync(corpus);
if (!there) console.info(`skipped: recorded acceptances need NO400_SHARED or a folder "shared" beside the repository (looked in ${corpus})`);

function* accepted(): Generator<Recorded> {
  for (const file of readdirSync(corpus)) {
    if (!file.endsWith(".jsonl")) continue;
    for (const line of readFileSync(join(corpus, file), "utf8").split("\n")) {
      if (line === "") continue;
      const record = JSON.parse(line) as Recorded;
      if (record.status === 200 && !record.edited_answer && !record.platform.startsWith("other:")) yield record;
    }
  }
}

function rootOf({ platform, endpoint, url }: Recorded): SchemaName {
  if (platform === "vertex") return "vertex";
  if (platform === "bedrock" && !url.includes("/anthropic/v1/messages")) return "bedrockInvoke";
  if (endpoint === "count_tokens") return "countTokens";
  return endpoint === "batches" ? "batch" : "messages";
}

describe.skipIf(!there)("recorded acceptances", () => {
  test("every accepted body has the right shape", () => {
    const refused: string[] = [];
    let seen = 0;
    for (const record of accepted()) {
      seen += 1;
      const result = schemas[rootOf(record)].safeParse(record.request);
      if (!result.success) refused.push(`${record.id}: ${JSON.stringify(result.error.issues[0])}`);
    }
    expect(seen).toBeGreaterThan(4_900);
    expect(refused).toEqual([]);
  });

  test("every accepted body fits the JSON Schema", () => {
    const ajv = new Ajv2020({ strict: false });
    const validate = new Map((Object.keys(schemas) as SchemaName[]).map((root) => [root, ajv.compile(jsonSchema(root))]));
    const refused = [...accepted()].filter((record) => validate.get(rootOf(record))?.(record.request) !== true);
    expect(refused.map(({ id }) => id)).toEqual([]);
  });
});
