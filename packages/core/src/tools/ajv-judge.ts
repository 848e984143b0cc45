import type { ErrorObject, ValidateFunction } from "ajv";
import type { Ajv2020 } from "ajv/dist/2020.js";
import { isObject, type Path } from "../subject.ts";
import { checkSchema } from "./check-schema.ts";
import { safePattern } from "./safe-pattern.ts";
import { measureWork, type SchemaWork } from "./schema-work.ts";
import { installSchemaJudge, type Misfit, type PreparedSchema, type SchemaJudge } from "./user-schemas.ts";

/** Bounds of what is compiled and run: beyond them nothing is said, whatever the schema holds. */
const MAX_SCHEMA_TEXT = 200_000;
const MAX_EXPANDED = 20_000;
const MAX_VALUE_NODES = 5_000;
const MAX_WORK = 2_000_000;
const KEPT = 200;

/** `ajv/dist/2020.js`. */
export interface AjvModule {
  readonly Ajv2020: typeof Ajv2020;
}

type Compile = (schema: object) => ValidateFunction;

/**
 * Loads Ajv and lets the rules about `input_examples` and `tool_use.input` use it, from now on and everywhere in this process.
 * `no-code-generation`: this place (a Worker, a page with a strict policy) does not compile code, so those rules say nothing.
 */
export async function checkUserSchemas(): Promise<"on" | "no-code-generation"> {
  const judge = await loadSchemaJudge();
  installSchemaJudge(judge);
  return judge === null ? "no-code-generation" : "on";
}

/** A judge made of Ajv (draft 2020-12); null where code cannot be generated. */
export async function loadSchemaJudge(): Promise<SchemaJudge | null> {
  return schemaJudgeOf(await import("ajv/dist/2020.js"));
}

/** As {@link loadSchemaJudge}, for a caller that has loaded Ajv its own way. */
export function schemaJudgeOf(ajv: AjvModule): SchemaJudge | null {
  const regExp = Object.assign((source: string) => safePattern(source), { code: "" });
  const options = { strict: false, validateSchema: false, validateFormats: false, meta: false, logger: false, code: { regExp } } as const;
  const compile: Compile = (schema) => new ajv.Ajv2020(options).compile(schema);
  try {
    compile({ type: "object" });
  } catch {
    return null;
  }
  return new AjvJudge(compile);
}

interface Compiled {
  readonly validate: ValidateFunction;
  readonly work: SchemaWork;
}

/** Keeps what it compiled by the schema's text: callers build their schemas anew for each request. */
class AjvJudge implements SchemaJudge {
  private readonly kept = new Map<string, Compiled | null>();
  private readonly compile: Compile;

  constructor(compile: Compile) {
    this.compile = compile;
  }

  prepare(schema: unknown): PreparedSchema | null {
    const compiled = this.compiled(schema);
    if (compiled === null) return null;
    const { validate, work } = compiled;
    return (value) => {
      const depth = boundedDepth(value);
      if (depth === null || work.size * Math.max(1, work.loops) ** depth > MAX_WORK || fits(validate, value)) return null;
      return misfitOf((validate.errors as ErrorObject[])[0] as ErrorObject, value);
    };
  }

  private compiled(schema: unknown): Compiled | null {
    // Only what is certain gets this far: on a guarded schema this line ends the rule.
    if (!isObject(schema) || checkSchema(schema).kind !== "valid") return null;
    const text = JSON.stringify(schema);
    const known = this.kept.get(text);
    if (known !== undefined) return known;
    const fresh = text.length > MAX_SCHEMA_TEXT ? null : this.tryCompile(JSON.parse(text) as object);
    if (this.kept.size >= KEPT) this.kept.delete(this.kept.keys().next().value as string);
    this.kept.set(text, fresh);
    return fresh;
  }

  /** References that lead nowhere, and the like, are other rules' business. */
  private tryCompile(schema: object): Compiled | null {
    const work = measureWork(schema);
    if (work.size > MAX_EXPANDED) return null;
    try {
      return { validate: this.compile(schema), work };
    } catch {
      return null;
    }
  }
}

/** True also where nothing can be said: a schema that leads back into itself (`{ "$ref": "#" }`) never comes to an end. */
function fits(validate: ValidateFunction, value: unknown): boolean {
  try {
    return validate(value) === true;
  } catch {
    return true;
  }
}

/** Levels of a JSON value; null when it has too many parts. */
function boundedDepth(value: unknown): number | null {
  let level: unknown[] = [value];
  let seen = 0;
  for (let depth = 0; ; depth++) {
    const below: unknown[] = [];
    for (const node of level) {
      if (++seen > MAX_VALUE_NODES) return null;
      if (typeof node === "object" && node !== null) for (const child of Object.values(node)) below.push(child);
    }
    if (below.length === 0) return depth;
    level = below;
  }
}

function misfitOf({ instancePath, keyword, message }: ErrorObject, value: unknown): Misfit {
  const path: (string | number)[] = [];
  let here: unknown = value;
  for (const part of instancePath.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(here) ? Number(key) : key);
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return { path: path as Path, keyword, message: message ?? "does not fit" };
}
