import * as z from "zod";

/** Where a request can be sent. `bedrock` is the InvokeModel body; the Mantle endpoint of Bedrock takes the direct body. */
export type SchemaPlatform = "anthropic" | "bedrock" | "vertex" | "foundry";

/**
 * What a definition says besides its shape. It is read from Zod's global registry (`schema.meta()`), and it stands on the
 * OUTERMOST wrapper of a field (`z.string().optional().meta(…)`), or on the object of a union variant.
 *
 * Days are `YYYY-MM-DD`; API versions are days too. Names of betas are values of the `anthropic-beta` header.
 */
export interface FieldMeta {
  /** Name of a shape, for editors. */
  readonly title?: string;
  /** One sentence for editors. */
  readonly description?: string;
  /**
   * Still needed today: ONE of these betas. Without it a field is an extra input, the tag of a union variant is unknown, and
   * the object form of a JSON-kind union is of the wrong kind.
   */
  readonly beta?: readonly string[];
  /** Single values of an enum that need one of these betas. */
  readonly betaValues?: Readonly<Record<string, readonly string[]>>;
  /** The field may be left out only with one of these betas; without them it is required. */
  readonly optionalWithBeta?: readonly string[];
  /** Gated by `gatedBy` until this day, free for everyone from it on: the earliest day known. */
  readonly gaSince?: string;
  /** Platforms on which `gaSince` has not come: the betas of `gatedBy` are still needed there. */
  readonly gaNotOn?: readonly SchemaPlatform[];
  /** The betas that were needed before `gaSince`. */
  readonly gatedBy?: readonly string[];
  /**
   * The text the API answers for a missing beta, where it is not the usual "Extra inputs are not permitted", or for a union
   * variant the usual list of expected tags; Bedrock and Google Cloud still list the tags.
   */
  readonly betaMessage?: string;
  /** First API version that refuses the field. */
  readonly removedIn?: string;
  /** First API version that knows the field. */
  readonly addedIn?: string;
  /** Known only on these platforms (elsewhere an extra input, or an unknown tag). */
  readonly platforms?: readonly SchemaPlatform[];
  /** Not known on these platforms (there an extra input, or an unknown tag). */
  readonly notOn?: readonly SchemaPlatform[];
  /** Recorded or probed answers show the API to be more generous than the published types. */
  readonly lenient?: true;
  /** What the API writes into an error path for this member of a union; `null`: nothing. Default: the tag that was sent, or nothing for a JSON-kind union. */
  readonly tag?: string | null;
  /** How the API lists the expected tags of this tagged union: alphabetically (default) or in the order written here. */
  readonly tagOrder?: "declared";
  /** The API lists this enum with commas only, without the usual "or" before the last value. */
  readonly enumList?: "commas";
  /** On an object: unknown keys that are refused in other words than usual, each with the text for the path of the object itself. */
  readonly refusedKeys?: Readonly<Record<string, string>>;
  /** The text for a value of the wrong JSON kind, where it is not the usual one of this form. */
  readonly wrongKind?: string;
}

type Note = Omit<FieldMeta, "description">;

/** A required field, with its sentence. */
export function required<S extends z.ZodType>(schema: S, description: string, note: Note = {}): S {
  return schema.meta({ ...note, description });
}

/** A field that may be left out, but may not be null. */
export function optional<S extends z.ZodType>(schema: S, description: string, note: Note = {}): z.ZodOptional<S> {
  return schema.optional().meta({ ...note, description });
}

/** A field that may be left out or null. */
export function nullable<S extends z.ZodType>(
  schema: S,
  description: string,
  note: Note = {},
): z.ZodOptional<z.ZodNullable<S>> {
  return schema
    .nullable()
    .optional()
    .meta({ ...note, description });
}

/**
 * An object with a name; unknown keys are refused. Shapes that other shapes contain also get an interface of their own
 * (`interface ToolSchema extends ToolType {}`): declarations then name it instead of writing it out, 0.2 MB instead of 6.
 */
export function shape<S extends z.core.$ZodLooseShape>(
  title: string,
  fields: S,
  note: FieldMeta = {},
): z.ZodObject<z.core.util.Writeable<S>, z.core.$strict> {
  return z.strictObject(fields).meta({ title, ...note });
}

/** The definition's notes: an empty object where there are none. */
export function metaOf(schema: z.core.$ZodType): FieldMeta {
  return (z.globalRegistry.get(schema) ?? {}) as FieldMeta;
}
