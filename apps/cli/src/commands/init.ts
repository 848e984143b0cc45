import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Call, defineCommand } from "../cli/command.ts";
import { UsageError } from "../cli/usage-error.ts";
import { writeFailure } from "../io/write-whole.ts";
import { type Template, TEMPLATES } from "../init/templates.ts";
import type { Terminal } from "../io/terminal.ts";

const options = {
  config: { type: "boolean", help: "Write no400.config.json." },
  "pre-commit": { type: "boolean", help: "Write or extend .pre-commit-config.yaml." },
  lefthook: { type: "boolean", help: "Write lefthook.yml." },
  husky: { type: "boolean", help: "Write .husky/pre-commit, which runs lint-staged." },
  "lint-staged": { type: "boolean", help: "Write .lintstagedrc.json." },
  workflow: { type: "boolean", help: "Write .github/workflows/no400.yml." },
} as const;

export const init = defineCommand({
  name: "init",
  summary: "write a configuration, a commit hook or a workflow",
  usage: "[--config] [--pre-commit | --lefthook | --husky --lint-staged] [--workflow]",
  most: 0,
  about: "Writes the files that are asked for, by flags or, at a terminal, by questions. A file that is there already is left as it is; what to add to it is printed.",
  options,
  examples: [
    ["no400 init", "Asks what to write."],
    ["no400 init --config --pre-commit", "A configuration and a hook for pre-commit."],
    ["no400 init --husky --lint-staged", "A hook for husky that lints what is staged."],
  ],
  run: initCommand,
});

async function initCommand({ values, terminal }: Call<typeof options>): Promise<number> {
  const named = TEMPLATES.filter(({ name }) => values[name] === true);
  const chosen = named.length > 0 ? named : await asked(terminal);
  if (chosen.length === 0) terminal.out("Nothing written.\n");
  for (const template of chosen) write(template, terminal);
  return 0;
}

function write({ path, text, snippet, executable }: Template, { cwd, out }: Terminal): void {
  const file = join(cwd, path);
  if (existsSync(file)) {
    const known = readFileSync(file, "utf8").includes(path === ".husky/pre-commit" ? "lint-staged" : "no400");
    out(known ? `${path} has it already.\n` : `${path} is there already. Add to it:\n\n${snippet}\n`);
    return;
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { mode: executable === true ? 0o755 : 0o644 });
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${writeFailure(error)}.`);
  }
  out(`${path} written.\n`);
}

async function asked(terminal: Terminal): Promise<readonly Template[]> {
  if (!terminal.watched) throw new UsageError("Nobody is there to ask: say what to write, for example no400 init --config --pre-commit. See no400 init --help.");
  const { createInterface } = await import("node:readline/promises");
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  // Not `question`: it loses lines that come before it asks, as pasted ones do, and waits for ever when there are no more.
  const lines = prompt[Symbol.asyncIterator]();
  const chosen: Template[] = [];
  try {
    for (const template of TEMPLATES) {
      terminal.err(`Write ${template.what}? [y/N] `);
      const answer = await lines.next();
      if (answer.done === true) break;
      if (/^y(es)?$/i.test(answer.value.trim())) chosen.push(template);
    }
  } finally {
    prompt.close();
  }
  return chosen;
}
