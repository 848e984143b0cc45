/** The project's JSON Schema in Valibot: only the keywords it uses; an unknown one is an error, so that nobody measures less than is said. */
import * as v from "valibot";

type Schema = Readonly<Record<string, unknown>>;
type Any = v.GenericSchema;

const KNOWN = new Set(["$schema", "$ref", "$defs", "type", "minLength", "maxLength", "pattern", "items", "minItems", "maxItems", "anyOf", "oneOf", "enum", "const", "properties", "required", "additionalProperties", "propertyNames", "discriminator", "minimum", "exclusiveMinimum", "maximum"]);

export function toValibot(root: Schema): Any {
  const named = new Map<string, Any>();
  const defs = (root.$defs ?? {}) as Readonly<Record<string, Schema>>;

  function convert(schema: Schema): Any {
    for (const key of Object.keys(schema)) if (!KNOWN.has(key)) throw new Error(`the keyword ${key} has no counterpart here`);
    if (typeof schema.$ref === "string") return reference(schema.$ref);
    if ("const" in schema) return v.literal(schema.const as string);
    if (Array.isArray(schema.enum)) return v.picklist(schema.enum as string[]);
    const options = (schema.oneOf ?? schema.anyOf) as readonly Schema[] | undefined;
    if (options !== undefined) return union(options, schema.discriminator as { readonly propertyName: string } | undefined);
    return ofType(schema);
  }

  function reference(ref: string): Any {
    const name = ref.slice("#/$defs/".length);
    return v.lazy(() => {
      const known = named.get(name) ?? convert(defs[name] as Schema);
      named.set(name, known);
      return known;
    });
  }

  function union(options: readonly Schema[], tag: { readonly propertyName: string } | undefined): Any {
    if (tag === undefined) return v.union(options.map(convert));
    // `variant` wants the objects themselves, and optional tags are none of its own.
    const objects = options.map((option) => (typeof option.$ref === "string" ? (defs[option.$ref.slice("#/$defs/".length)] as Schema) : option));
    const direct = objects.every((object) => (object.required as readonly string[] | undefined)?.includes(tag.propertyName));
    return direct ? v.variant(tag.propertyName, objects.map((object) => shape(object)) as never) : v.union(options.map(convert));
  }

  function ofType(schema: Schema): Any {
    switch (schema.type) {
      case "string": return v.pipe(v.string(), ...limits(schema));
      case "integer": return v.pipe(v.number(), v.integer(), ...range(schema));
      case "number": return v.pipe(v.number(), ...range(schema));
      case "boolean": return v.boolean();
      case "null": return v.null();
      case "array": return v.pipe(v.array(schema.items === undefined ? v.any() : convert(schema.items as Schema)), ...lengths(schema));
      case "object": return shape(schema);
      default: return v.any();
    }
  }

  function shape({ properties, required, additionalProperties, propertyNames }: Schema): Any {
    if (properties === undefined) return v.record(propertyNames === undefined ? v.string() : (convert(propertyNames as Schema) as v.GenericSchema<string>), typeof additionalProperties === "object" ? convert(additionalProperties as Schema) : v.any());
    const names = new Set(required as readonly string[] | undefined);
    const entries = Object.entries(properties as Readonly<Record<string, Schema>>).map(([name, inner]) => [name, names.has(name) ? convert(inner) : v.optional(convert(inner))] as const);
    return additionalProperties === false ? v.strictObject(Object.fromEntries(entries)) : v.looseObject(Object.fromEntries(entries));
  }

  return convert(root);
}

// Valibot types a pipe by its literal items; these are built from data.
type Actions = readonly any[]; // eslint-disable-line @typescript-eslint/no-explicit-any -- as said

function limits({ minLength, maxLength, pattern }: Schema): Actions {
  return actions([minLength, (value) => v.minLength(value as number)], [maxLength, (value) => v.maxLength(value as number)], [pattern, (value) => v.regex(new RegExp(value as string, "u"))]);
}

function range({ minimum, maximum, exclusiveMinimum }: Schema): Actions {
  return actions([minimum, (value) => v.minValue(value as number)], [maximum, (value) => v.maxValue(value as number)], [exclusiveMinimum, (value) => v.gtValue(value as number)]);
}

function lengths({ minItems, maxItems }: Schema): Actions {
  return actions([minItems, (value) => v.minLength(value as number)], [maxItems, (value) => v.maxLength(value as number)]);
}

function actions(...pairs: readonly (readonly [value: unknown, make: (value: unknown) => unknown])[]): Actions {
  return pairs.filter(([value]) => value !== undefined).map(([value, make]) => make(value));
}
