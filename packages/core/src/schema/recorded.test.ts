import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { jsonSchema, metaOf, schemas, type FieldMeta, type SchemaName } from "./index.ts";

interface Recorded {
  readonly id: string;
  readonly at: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly headers_known?: boolean;
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
if (!there)
  console.info(
    `skipped: recorded acceptances need NO400_SHARED or a folder "shared" beside the repository (looked in ${corpus})`,
  );

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

/** Betas that were sent; undefined where the recorder may have dropped them. */
function betasOf({ headers, headers_known, platform }: Recorded): ReadonlySet<string> | undefined {
  if (headers_known !== true || platform !== "anthropic") return undefined;
  const sent = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === "anthropic-beta")?.[1] ?? "";
  return new Set(sent.split(",").map((name) => name.trim()));
}

/** Whether a note says that this accepted request should not have known the field or variant. */
function shut({ beta, gatedBy, gaSince, notOn }: FieldMeta, record: Recorded): boolean {
  if (notOn?.some((platform) => platform === record.platform)) return true;
  const needed = beta ?? (gaSince !== undefined && record.at < gaSince ? gatedBy : undefined);
  const betas = betasOf(record);
  return needed !== undefined && betas !== undefined && !needed.some((name) => betas.has(name));
}

/** Paths of the members of a body that a note would have shut out. */
function shutMembers(schema: z.core.$ZodTypes, value: unknown, path: string, record: Recorded): readonly string[] {
  const { def } = schema._zod;
  if (value === null || value === undefined) return [];
  if (def.type === "optional" || def.type === "nullable")
    return shutMembers(def.innerType as z.core.$ZodTypes, value, path, record);
  const below = (inner: z.core.$ZodType, part: unknown, at: string): readonly string[] => [
    ...(shut(metaOf(inner), record) ? [at] : []),
    ...shutMembers(inner as z.core.$ZodTypes, part, at, record),
  ];
  if (def.type === "array" && Array.isArray(value))
    return value.flatMap((item) => below(def.element, item, `${path}[]`));
  if (def.type === "object")
    return Object.entries(value).flatMap(([key, part]) =>
      def.shape[key] === undefined ? [] : below(def.shape[key], part, `${path}.${key}`),
    );
  if (def.type !== "union") return [];
  const option = (def.options as readonly z.ZodType[]).find((one) => one.safeParse(value).success);
  return option === undefined ? [] : below(option, value, path);
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
    const validate = new Map(
      (Object.keys(schemas) as SchemaName[]).map((root) => [root, ajv.compile(jsonSchema(root))]),
    );
    const refused = [...accepted()].filter((record) => validate.get(rootOf(record))?.(record.request) !== true);
    expect(refused.map(({ id }) => id)).toEqual([]);
  });

  test("no note shuts out what was accepted", () => {
    const found = [...accepted()].flatMap((record) => {
      const root = rootOf(record);
      return shutMembers(schemas[root] as never, record.request, root, record).map((path) => `${record.id}: ${path}`);
    });
    expect(found).toEqual([]);
  });
});
