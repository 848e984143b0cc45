import { oncePerRequest } from "../once.ts";
import type { Scene } from "../scene.ts";
import type { Shaped } from "../site.ts";
import type { Path } from "../subject.ts";
import type { StrictFault, StrictKind, StrictReport } from "./strict-fault.ts";
import { judgeStrict } from "./strict-schema.ts";

/** A schema of the request that is compiled to a grammar. */
export interface StrictSchema {
  readonly path: Path;
  /** The strict tool's name; null for the format of the answer. */
  readonly tool: string | null;
  readonly report: StrictReport;
}

/**
 * The schemas of strict tools, then that of the answer; judged once a request. Where a request has holes they are judged one
 * by one as they are asked for, so that what is not certain about one ends a rule behind those before it.
 */
export function strictSchemas(scene: Scene): Iterable<StrictSchema> {
  if (scene.guard !== null) return certainSchemas(scene);
  return mayHaveStrict(scene) ? judgedOnce(scene) : NONE;
}

/** What rules about strict schemas `needs`. */
export const STRICT_NEEDS: readonly string[] = ["strict", "format", "output_format"];

const NONE: readonly StrictSchema[] = [];
const judgedOnce = oncePerRequest((scene) => [...certainSchemas(scene)]);

/** Nearly every request has no strict schema; a look without generators says so. */
function mayHaveStrict({ request }: Scene): boolean {
  if (request.output_config !== undefined || request.output_format !== undefined) return true;
  const tools = request.tools as readonly Shaped[] | undefined;
  if (tools === undefined || tools === null) return false;
  for (let index = 0; index < tools.length; index++) if (tools[index]?.strict === true) return true;
  return false;
}

function* certainSchemas(scene: Scene): Generator<StrictSchema> {
  for (const { path, tool, schema } of sources(scene)) yield { path, tool, report: judgeStrict(schema) };
}

interface Source {
  readonly path: Path;
  readonly tool: string | null;
  readonly schema: unknown;
}

function* sources({ request }: Scene): Generator<Source> {
  let index = 0;
  for (const tool of (request.tools as readonly Shaped[] | undefined) ?? []) {
    const path = ["tools", index++, "input_schema"];
    // Without `type: "object"` the API stops before it compiles anything.
    if (tool.strict === true && isCustom(tool) && tool.input_schema.type === "object") {
      yield { path, tool: tool.name as string, schema: tool.input_schema };
    }
  }
  const format = request.output_config?.format as Shaped | null | undefined;
  if ((format ?? null) !== null) yield { path: ["output_config", "format", "schema"], tool: null, schema: format?.schema };
  const old = request.output_format as Shaped | null | undefined;
  if ((old ?? null) !== null) yield { path: ["output_format", "schema"], tool: null, schema: old?.schema };
}

function isCustom(tool: Shaped): boolean {
  return (tool.type ?? "custom") === "custom";
}

/** What every problem of a strict schema says about its place. */
export interface StrictPlace {
  readonly [key: string]: unknown;
  readonly tool: string | null;
}

type FaultOf<K extends StrictKind> = Extract<StrictFault, { kind: K }>;

/** Reports the faults of some kinds, in the order in which the compiler meets all of them. */
export function reportStrict<K extends StrictKind>(
  scene: Scene,
  kinds: readonly K[],
  report: (path: Path, place: StrictPlace, fault: FaultOf<K>, rank: number) => void,
): void {
  let order = 0;
  for (const { path, tool, report: judged } of strictSchemas(scene)) {
    for (const fault of judged.faults) {
      order++;
      if ((kinds as readonly string[]).includes(fault.kind)) report([...path, ...fault.path], { tool }, fault as FaultOf<K>, STRICT_RANK + order / 1_000_000);
    }
  }
}

/** Behind the limit of strict tools, before those of optional and union parameters. */
const STRICT_RANK = 20;

/** How the API begins a text about a strict schema: `tools.0.custom`, `output_config.format.schema`. */
export function strictPlace(tagged: string): string {
  const tool = tagged.indexOf(".input_schema");
  if (tool !== -1) return tagged.slice(0, tool);
  return /^(?:.*?\.)?(?:output_config\.format|output_format)\.(?:json_schema\.)?schema/.exec(tagged)?.[0].replace(".json_schema", "") ?? tagged;
}

/** How we name the schema: "the strict tool `get_weather`". */
export function strictOwner(tool: string | null): string {
  return tool === null ? "The output format" : `The strict tool \`${tool}\``;
}
