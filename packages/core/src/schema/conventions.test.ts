import * as z from "zod";
import { describe, expect, test } from "vitest";
import { definitions, metaOf, schemas, type FieldMeta } from "./index.ts";

type Schema = z.core.$ZodTypes;
type Kind = "string" | "number" | "boolean" | "array" | "object";

const CHECKS: Readonly<Record<string, readonly string[]>> = {
  string: ["min_length", "max_length", "string_format"],
  number: ["number_format", "greater_than", "less_than"],
  array: ["min_length", "max_length"],
};

/** Every note there is; `satisfies` keeps the list complete. */
const NOTES = Object.keys({
  title: 0,
  description: 0,
  beta: 0,
  betaValues: 0,
  optionalWithBeta: 0,
  gaSince: 0,
  gaNotOn: 0,
  gatedBy: 0,
  betaMessage: 0,
  removedIn: 0,
  addedIn: 0,
  platforms: 0,
  notOn: 0,
  lenient: 0,
  tag: 0,
  tagOrder: 0,
  enumList: 0,
  refusedKeys: 0,
  wrongKind: 0,
} satisfies Record<keyof FieldMeta, 0>);

const inner = (schema: Schema): Schema => {
  const { def } = schema._zod;
  return def.type === "optional" || def.type === "nullable" ? inner(def.innerType as Schema) : schema;
};

function kindOf(schema: Schema): Kind {
  const { def } = inner(schema)._zod;
  switch (def.type) {
    case "string":
    case "number":
    case "boolean":
    case "array":
    case "object":
      return def.type;
    case "record":
      return "object";
    case "literal":
      return typeof def.values[0] as Kind;
    case "enum":
      return "string";
    case "union":
      if ("discriminator" in def) return "object";
  }
  throw new Error(`a member of a union is a ${def.type}`);
}

function refuseChecks(schema: Schema): string[] {
  const { def } = schema._zod;
  const checks = (def as { checks?: readonly z.core.$ZodCheck[] }).checks ?? [];
  const names = checks.map((check) => check._zod.def.check);
  return names.filter((name) => !CHECKS[def.type]?.includes(name)).map((name) => `check ${name} on ${def.type}`);
}

/** What the shape walk could not lower at this schema, and the schemas below it. */
function look(schema: Schema): {
  readonly faults: readonly string[];
  readonly below: readonly (readonly [string, Schema])[];
} {
  const { def } = schema._zod;
  const faults = refuseChecks(schema);
  switch (def.type) {
    case "unknown":
    case "boolean":
    case "literal":
    case "enum":
    case "string":
    case "number":
      return { faults, below: [] };
    case "record":
      if ((def.valueType as Schema)._zod.def.type !== "unknown" || (def.keyType as Schema)._zod.def.type !== "string")
        faults.push("a record that is not string to unknown");
      return { faults, below: [] };
    case "optional":
    case "nullable":
      return { faults, below: [["", def.innerType as Schema]] };
    case "array":
      return { faults, below: [["[]", def.element as Schema]] };
    case "object":
      if ((def.catchall as Schema | undefined)?._zod.def.type !== "never") faults.push("an object that is not strict");
      return { faults, below: Object.entries(def.shape).map(([key, field]) => [`.${key}`, field as Schema] as const) };
    case "union": {
      const options = def.options as readonly Schema[];
      const kinds = options.map(kindOf);
      if (!("discriminator" in def) && new Set(kinds).size !== kinds.length)
        faults.push(`members of one JSON kind: ${kinds.join()}`);
      return { faults, below: options.map((option, index) => [`|${index}`, option] as const) };
    }
    default:
      return { faults: [...faults, `form ${def.type}`], below: [] };
  }
}

interface Visit {
  readonly path: string;
  readonly schema: Schema;
}

function walk(root: Schema, path: string, seen = new Set<Schema>(), visits: Visit[] = []): readonly Visit[] {
  if (seen.has(root)) return visits;
  seen.add(root);
  visits.push({ path, schema: root });
  for (const [step, below] of look(root).below) walk(below, path + step, seen, visits);
  return visits;
}

const seen = new Set<Schema>();
const all = Object.entries(schemas).flatMap(([name, root]) => walk(root, name, seen));

describe("the forms the shape walk can lower", () => {
  test("are the only ones used", () => {
    expect(all.length).toBeGreaterThan(500);
    expect(all.flatMap(({ path, schema }) => look(schema).faults.map((fault) => `${path}: ${fault}`))).toEqual([]);
  });

  test("are told from others", () => {
    const wrong = [
      z.object({}),
      z.looseObject({}),
      z.string().trim(),
      z.string().default(""),
      z.string().transform(Number),
      z.string().refine(Boolean),
      z.array(z.string()).nonempty().refine(Boolean),
      z.record(z.string(), z.string()),
      z.union([z.string(), z.literal("a")]),
      z.lazy(() => z.string()),
      z.email(),
      z.any(),
    ];
    const passed = wrong.filter((schema) => {
      try {
        return walk(schema as never, "").every((visit) => look(visit.schema).faults.length === 0);
      } catch {
        return false;
      }
    });
    // z.email() is a string with a built-in pattern: the form is known.
    expect(passed.map((schema) => schema._zod.def.type)).toEqual(["string"]);
  });

  test("carry only notes that are documented", () => {
    const unknown = all.flatMap(({ path, schema }) =>
      Object.keys(metaOf(schema))
        .filter((note) => !NOTES.includes(note))
        .map((note) => `${path}: ${note}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe("notes", () => {
  test("every object has a title, every field a sentence", () => {
    const objects = all.filter(({ schema }) => schema._zod.def.type === "object");
    const untitled = objects.filter(({ schema }) => !metaOf(schema).title).map(({ path }) => path);
    const silent = objects.flatMap(({ path, schema }) =>
      Object.entries((schema._zod.def as z.core.$ZodObjectDef).shape)
        .filter(([, field]) => !/^[A-Z0-9].*\.$/.test(metaOf(field).description ?? ""))
        .map(([key]) => `${path}.${key}`),
    );
    expect({ untitled, silent }).toEqual({ untitled: [], silent: [] });
  });

  test("days are days, betas name one", () => {
    for (const { path, schema } of all) {
      const { gaSince, removedIn, addedIn, beta = [], gatedBy = [], optionalWithBeta = [] } = metaOf(schema);
      for (const day of [gaSince, removedIn, addedIn])
        if (day !== undefined) expect(day, path).toMatch(/^20\d\d-\d\d-\d\d$/);
      for (const name of [...beta, ...gatedBy, ...optionalWithBeta])
        expect(name, path).toMatch(/^[a-z-]+-20\d\d-\d\d-\d\d$/);
      expect(beta.length > 0 && gaSince !== undefined, path).toBe(false);
    }
  });
});

test("every named definition is reachable from a root", () => {
  const reached = new Set(all.map(({ schema }) => schema));
  expect(
    Object.entries(definitions)
      .filter(([, schema]) => !reached.has(schema as never))
      .map(([name]) => name),
  ).toEqual([]);
});
