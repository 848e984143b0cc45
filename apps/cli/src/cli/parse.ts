import { parseArgs } from "node:util";
import type { Options, Values } from "./command.ts";
import { nearest } from "./nearest.ts";
import { UsageError } from "./usage-error.ts";

export interface Parsed<O extends Options> {
  readonly values: Values<O>;
  readonly positionals: readonly string[];
}

interface ArgsToken {
  readonly kind: "option" | "positional" | "option-terminator";
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
}

/** Reads a command's arguments. Throws {@link UsageError} with one clear sentence. */
export function parseCommand<O extends Options>(args: readonly string[], options: O): Parsed<O> {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple }]) => [name, { type, ...(short && { short }), ...(multiple && { multiple }) }]),
  );
  const { values, positionals, tokens } = parseArgs({ args: [...args], options: config, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens as readonly ArgsToken[]) if (token.kind === "option") checkOption(token, options);
  return { values: values as Values<O>, positionals };
}

function checkOption({ name = "", rawName = "", value }: ArgsToken, options: Options): void {
  const spec = Object.hasOwn(options, name) ? options[name] : undefined;
  if (spec === undefined) {
    const near = nearest(name, Object.keys(options));
    throw new UsageError(`There is no option ${rawName}.${near === null ? "" : ` Did you mean --${near}?`}`);
  }
  if (spec.type === "string" && value === undefined) throw new UsageError(`${rawName} needs a value: ${rawName} <${spec.value ?? "value"}>.`);
  if (spec.type === "boolean" && value !== undefined) throw new UsageError(`${rawName} takes no value.`);
  if (spec.choices !== undefined && value !== undefined && !spec.choices.includes(value)) {
    throw new UsageError(`${rawName} cannot be "${value}". It is one of ${spec.choices.join(", ")}.`);
  }
}

/** A whole number from `min` on, or a usage error that names the option. */
export function wholeNumber(option: string, value: string | undefined, min = 0): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,15}$/.test(value) || Number(value) < min) throw new UsageError(`--${option} takes a whole number from ${min} on, not "${value}".`);
  return Number(value);
}
