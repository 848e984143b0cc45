import * as z from "zod";
import { definitions, schemas, type SchemaName } from "./definitions.ts";
import { compact } from "./json-schema-compact.ts";
import { shareRepeated } from "./json-schema-shared.ts";
import { metaOf } from "./meta.ts";

/** Shapes are named; what is defined as a `…Field` is one member of several shapes, and is called as its key is where it is shared. */
const shapes = Object.entries(definitions).filter(([name]) => !name.endsWith("Field"));
const names = new Map<z.core.$ZodType, string>(shapes.map(([name, schema]) => [schema, name]));

/** Gives definitions their `$defs` names without writing ids into Zod's global registry, and keeps our own notes out. */
class NamedRegistry extends z.core.$ZodRegistry<z.core.GlobalMeta> {
  private readonly docs: boolean;

  constructor(docs: boolean) {
    super();
    this.docs = docs;
  }

  override get(schema: z.core.$ZodType): z.core.GlobalMeta {
    const { title, description } = this.docs ? metaOf(schema) : {};
    const id = names.get(schema);
    return { ...(id && { id }), ...(title && { title }), ...(description && { description }) };
  }
}

type JsonNode = z.core.JSONSchema.BaseSchema;

function addDiscriminator(schema: z.core.$ZodTypes, json: JsonNode): void {
  if (schema._zod.def.type !== "union" || !("discriminator" in schema._zod.def)) return;
  json["discriminator"] = { propertyName: String(schema._zod.def.discriminator) };
}

/** `const` and `enum` say the type already, and a fixed value needs no sentence beside the title of its object. */
function dropWhatValuesSay(json: JsonNode): void {
  if (!("const" in json) && !("enum" in json)) return;
  delete json.type;
  if ("const" in json) delete json.description;
}

/** Says nothing: keys are strings, values are free. */
function dropFreeKeys(json: JsonNode): void {
  if (!("propertyNames" in json)) return;
  delete json.propertyNames;
  delete json.additionalProperties;
}

/** Safe-integer bounds are Zod's, not the API's. */
function dropSafeIntegerBounds(json: JsonNode): void {
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
}

/** Calls and results of server tools, citations, summaries: the API writes them, and a client sends them back as they came. Nobody completes or looks up a field of theirs. */
const ANSWERED = /[a-z]ToolResultBlock$|^(webSearchResult|textCitation|serverToolUseBlock|mcpToolUseBlock|toolCaller|compactionBlock|fallbackBlock)$/;

/** Of fields that nobody writes by hand, only the sentences stay that say what to do with them. */
function dropSentencesOfAnswers({ $defs = {}, ...root }: JsonNode): JsonNode {
  const dropped = Object.entries($defs).map(([name, def]) => [name, ANSWERED.test(name) ? JSON.parse(JSON.stringify(def, sayingWhatToDo)) : def] as const);
  return { ...root, $defs: Object.fromEntries(dropped) as typeof $defs };
}

function sayingWhatToDo(key: string, value: unknown): unknown {
  return key === "description" && typeof value === "string" && !value.includes("send it back") ? undefined : value;
}

export interface JsonSchemaOptions {
  /** Titles and sentences for editors, about a third of the bytes; on unless switched off. */
  readonly docs?: boolean;
}

/**
 * JSON Schema (draft 2020-12) of one of the five bodies, with shared shapes in `$defs` and OpenAPI's `discriminator` on
 * tagged unions. Betas, platforms and API versions cannot be said in JSON Schema: it accepts what any of them accepts.
 */
export function jsonSchema(root: SchemaName, { docs = true }: JsonSchemaOptions = {}): JsonNode {
  return shareRepeated(compact(dropSentencesOfAnswers(plainJsonSchema(root, docs)) as never, ANSWERED)) as JsonNode;
}

/** The same before it is made small, as Zod writes it. */
export function plainJsonSchema(root: SchemaName, docs: boolean): JsonNode {
  return z.toJSONSchema(schemas[root], {
    io: "input",
    target: "draft-2020-12",
    metadata: new NamedRegistry(docs),
    override: ({ zodSchema, jsonSchema: json }) => {
      addDiscriminator(zodSchema, json);
      dropWhatValuesSay(json);
      dropFreeKeys(json);
      dropSafeIntegerBounds(json);
    },
  });
}
