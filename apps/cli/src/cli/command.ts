import type { Terminal } from "../io/terminal.ts";

export interface OptionSpec {
  readonly type: "boolean" | "string";
  readonly short?: string;
  readonly multiple?: boolean;
  /** The value's name in the help: `--format <name>`. */
  readonly value?: string;
  readonly help: string;
  /** Values it takes; others are a usage error. */
  readonly choices?: readonly string[];
  /** Heading in the help; "Options" when absent. */
  readonly group?: string;
  /** Left out of the help. */
  readonly hidden?: boolean;
}

export type Options = Readonly<Record<string, OptionSpec>>;

/** What was given on the command line, typed by the option table. */
export type Values<O extends Options> = {
  readonly [K in keyof O]?: O[K] extends { multiple: true } ? readonly string[] : O[K] extends { type: "boolean" } ? boolean : string;
};

export interface Call<O extends Options = Options> {
  readonly values: Values<O>;
  readonly positionals: readonly string[];
  readonly terminal: Terminal;
}

export interface Command<O extends Options = Options> {
  readonly name: string;
  /** One line for the list of commands. No full stop. */
  readonly summary: string;
  /** What follows the name: `[FILE|FOLDER|GLOB|-]…`. */
  readonly usage: string;
  /** How many arguments it takes at most; any number where absent. */
  readonly most?: number;
  /** A short paragraph for the command's own help. */
  readonly about: string;
  readonly options: O;
  /** Pairs of a command line and what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Returns the exit code. */
  run(call: Call<O>): number | Promise<number>;
}

/** Typed by its own option table. */
export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command;
}
