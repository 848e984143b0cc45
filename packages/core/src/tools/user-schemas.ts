import { oncePerRequest } from "../once.ts";
import type { Scene } from "../scene.ts";
import type { Shaped } from "../site.ts";
import type { Path } from "../subject.ts";

/** Where and why a value breaks a schema. */
export interface Misfit {
  /** From the value's own root. */
  readonly path: Path;
  /** The schema's keyword that says no. */
  readonly keyword: string;
  /** "must be string", "must have required property 'city'". */
  readonly message: string;
}

/** Holds values against users' own schemas. Compiling one needs a library and code generation, so core has none built in. */
export interface SchemaJudge {
  /** Null where the schema cannot be compiled, or only at a cost nobody should pay. */
  prepare(schema: unknown): PreparedSchema | null;
}

/** The first misfit; null when the value fits, and where a sure answer would cost too much. */
export type PreparedSchema = (value: unknown) => Misfit | null;

let installed: SchemaJudge | null = null;
const preparedOf = oncePerRequest(() => new Map<string, PreparedSchema | null>());

/** The judge that rules about `input_examples` and `tool_use.input` ask; without one they say nothing. */
export function installSchemaJudge(judge: SchemaJudge | null): void {
  installed = judge;
}

export function schemaJudge(): SchemaJudge | null {
  return installed;
}

/** The custom tool of that name, ready to judge arguments; once a request. Null without a judge, a tool or a sure answer. */
export function judgeOfTool(name: string, scene: Scene): PreparedSchema | null {
  if (installed === null) return null;
  const known = preparedOf(scene);
  let judge = known.get(name);
  if (judge === undefined) {
    const tool = declared(name, scene.request.tools as readonly Shaped[] | undefined);
    known.set(name, (judge = tool === undefined ? null : installed.prepare(tool.input_schema)));
  }
  return judge;
}

function declared(name: string, tools: readonly Shaped[] | undefined): Shaped | undefined {
  for (const tool of tools ?? []) if (tool.name === name && (tool.type ?? "custom") === "custom") return tool;
  return undefined;
}
