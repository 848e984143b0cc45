import * as z from "zod";
import { isObject } from "../subject.ts";

/** A JSON Schema whose root is an object: what `input_schema` wants. */
export interface ToolSchema {
  readonly type: "object";
  readonly [keyword: string]: unknown;
}

/** `zodToJsonSchema` of the package zod-to-json-schema; needed for schemas of Zod 3 only. */
export type Zod3Converter = (schema: never, options?: { readonly $refStrategy?: "root" | "none"; readonly target?: "jsonSchema7" }) => object;

/**
 * The `input_schema` of a tool, from a Zod 4 schema.
 *
 * @throws {TypeError} when the value is no Zod schema, when it is one of Zod 3 and no converter is given, when its root is no
 * object, or when it holds what JSON Schema cannot say (a date, a transform, a bigint).
 */
export function toolSchema(schema: unknown, zod3?: Zod3Converter): ToolSchema {
  switch (zodVersion(schema)) {
    case 4:
      return rooted(fromZod4(schema as z.core.$ZodType));
    case 3:
      if (zod3 === undefined) throw new TypeError("This is a schema of Zod 3: pass `zodToJsonSchema` of the package zod-to-json-schema as the second argument, or use toolSchemaAsync.");
      return rooted(zod3(schema as never, { $refStrategy: "root", target: "jsonSchema7" }));
    default:
      throw new TypeError(`toolSchema wants a Zod schema, not ${describe(schema)}.`);
  }
}

/** Like {@link toolSchema}; loads zod-to-json-schema itself when it meets a schema of Zod 3. */
export async function toolSchemaAsync(schema: unknown): Promise<ToolSchema> {
  if (zodVersion(schema) !== 3) return toolSchema(schema);
  try {
    const { zodToJsonSchema } = (await import("zod-to-json-schema")) as { zodToJsonSchema: Zod3Converter };
    return toolSchema(schema, zodToJsonSchema);
  } catch (error) {
    if (error instanceof TypeError) throw error;
    throw new TypeError("This is a schema of Zod 3: install zod-to-json-schema to turn it into JSON Schema.", { cause: error });
  }
}

/** Zod 4 marks its schemas with `_zod`, Zod 3 has `_def` alone. */
export function zodVersion(schema: unknown): 3 | 4 | null {
  if (typeof schema !== "object" || schema === null) return null;
  if (isObject((schema as { _zod?: unknown })._zod)) return 4;
  const def = (schema as { _def?: { typeName?: unknown } })._def;
  return typeof def?.typeName === "string" ? 3 : null;
}

function fromZod4(schema: z.core.$ZodType): object {
  try {
    return z.toJSONSchema(schema, { io: "input" });
  } catch (error) {
    throw new TypeError(`This schema has no JSON Schema: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Takes the dialect's name off, and makes sure that the root is one object: `{}` would mean "anything". */
function rooted(json: object): ToolSchema {
  const { $schema: _dialect, ...schema } = json as Readonly<Record<string, unknown>>;
  if (schema.type === "object") return schema as ToolSchema;
  const found = typeof schema.type === "string" ? `"${schema.type}"` : Object.keys(schema).join(", ") || "nothing";
  throw new TypeError(`Arguments of a tool are an object: wrap the schema in z.object({ … }). Its root has ${found}.`);
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  return "~standard" in value ? "a schema of another library" : "an object of another kind";
}
