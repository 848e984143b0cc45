import type { Command, Options } from "./cli/command.ts";
import { commandHelp, table } from "./cli/help.ts";
import { nearest } from "./cli/nearest.ts";
import { parseCommand } from "./cli/parse.ts";
import { UsageError } from "./cli/usage-error.ts";
import { commands, type CommandName } from "./commands/index.ts";
import { OutputClosed, OutputFailed, processTerminal, type Terminal } from "./io/terminal.ts";
import { existsSync } from "node:fs";
import { version } from "./version.ts";

async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined || first === "help" || first === "--help" || first === "-h") return help(rest[0], terminal);
  if (first === "--version" || first === "-v") return say(terminal, `${version}\n`);
  if (Object.hasOwn(commands, first)) return run(first as CommandName, rest, terminal);
  if (first === "-" || first.includes("/") || existsSync(first)) return run("lint", args, terminal);
  return unknownCommand("command or file", first);
}

function unknownCommand(what: string, name: string): never {
  const near = nearest(name, Object.keys(commands));
  throw new UsageError(`There is no ${what} "${name}".${near === null ? "" : ` Did you mean no400 ${near}?`} See no400 --help.`);
}

async function run(name: CommandName, args: readonly string[], terminal: Terminal): Promise<number> {
  const command = commands[name] as Command<Options>;
  const end = args.indexOf("--");
  const own = end < 0 ? args : args.slice(0, end);
  if (own.includes("--help") || own.includes("-h")) return say(terminal, commandHelp(command));
  const { values, positionals } = parseCommand(args, command.options);
  const { most = Infinity } = command;
  if (positionals.length > most) throw new UsageError(`no400 ${name} takes no argument such as "${positionals[most] ?? ""}". See no400 ${name} --help.`);
  return command.run({ values, positionals, terminal });
}

async function help(name: string | undefined, terminal: Terminal): Promise<number> {
  if (name !== undefined) return Object.hasOwn(commands, name) ? run(name as CommandName, ["--help"], terminal) : unknownCommand("command", name);
  const rows = Object.entries(commands).map(([command, { summary }]) => [command, summary] as const);
  return say(
    terminal,
    `no400 ${version}: judges requests to Anthropic's Messages API before they are sent\n\nno400 <command> [arguments]\n\nCommands:\n${table(rows)}\n\n` +
      "no400 <command> --help says more, with examples. no400 FILE is short for no400 lint FILE.\n\n" +
      "Exit codes: 0 nothing refused, 1 something refused, 2 wrong usage, configuration or unreadable input.\n",
  );
}

function say(terminal: Terminal, text: string): number {
  terminal.out(text);
  return 0;
}

function failed(error: unknown, terminal: Terminal): number {
  if (error instanceof OutputClosed) return 0;
  if (error instanceof OutputFailed) {
    terminal.err(`no400: Standard output cannot be written: ${error.message}.\n`);
    return 2;
  }
  if (error instanceof UsageError) {
    terminal.err(`no400: ${error.message}\n`);
    return 2;
  }
  const cause = error instanceof Error ? error : new Error(String(error));
  terminal.err(`no400: this is a fault in no400 itself: ${cause.message}\n`);
  if (terminal.env["NO400_DEBUG"] !== undefined) terminal.err(`${cause.stack ?? ""}\n`);
  else terminal.err("Set NO400_DEBUG=1 for the details, and please report it.\n");
  return 2;
}

const terminal = processTerminal();
try {
  process.exitCode = await main(process.argv.slice(2), terminal);
} catch (error) {
  process.exitCode = failed(error, terminal);
}
