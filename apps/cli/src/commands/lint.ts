import { defineCommand } from "../cli/command.ts";
import { contextFlags, contextFrom } from "../cli/context-flags.ts";
import { wholeNumber } from "../cli/parse.ts";
import { UsageError } from "../cli/usage-error.ts";
import { createChecker } from "../core.ts";
import { INPUTS, type InputKind } from "../input/found.ts";
import { findTargets } from "../input/targets.ts";
import { buffered } from "../io/buffered.ts";
import { createReporter, type Format, FORMATS } from "../report/index.ts";
import { LintRun } from "./lint-run.ts";

const output = "Output";

export const lint = defineCommand({
  name: "lint",
  summary: "judge saved requests as the API would",
  usage: "[FILE|FOLDER|GLOB|-]…",
  about: "Reads requests, one a JSON file, and says for each whether the API would refuse it, where, and in which words.",
  options: {
    format: { type: "string", short: "f", value: "name", help: "How to report; pretty by default.", choices: FORMATS, group: output },
    quiet: { type: "boolean", short: "q", help: "Report errors only.", group: output },
    limit: { type: "string", value: "n", help: "Show this many problems in full (pretty); 100 by default.", group: output },
    "max-warnings": { type: "string", value: "n", help: "More warnings than this end with exit code 1.", group: output },
    input: { type: "string", value: "kind", help: "Read every input as this kind instead of looking at it.", choices: INPUTS },
    ...contextFlags,
  },
  examples: [
    ["no400 lint request.json", "One request: every reason why the API would refuse it."],
    ["no400 lint requests/ --format json", "A folder, as one JSON document (docs/output.md)."],
    ["no400 lint 'logs/**/*.jsonl' --as-of 2026-08-01", "Logs, judged as the API stood on that day."],
    ["pbpaste | no400 lint - --platform bedrock --model anthropic.claude-haiku-4-5-20251001-v1:0", "The clipboard: JSON or a cURL command."],
  ],
  async run({ values, positionals, terminal }) {
    if (positionals.length === 0) throw new UsageError("Nothing to lint: name a file, a folder, a glob, or - for standard input. See no400 lint --help.");
    const maxWarnings = wholeNumber("max-warnings", values["max-warnings"]);
    const limit = wholeNumber("limit", values.limit) ?? 100;
    const context = contextFrom(values);
    const { write, flush } = buffered(terminal.out);
    const reporter = createReporter((values.format ?? "pretty") as Format, { write, paint: terminal.paint, limit });
    const run = new LintRun({ context, checker: createChecker(), reporter, quiet: values.quiet === true, kind: values.input as InputKind | undefined });
    const { targets, failures } = await findTargets(positionals, { cwd: terminal.cwd });
    for (const target of targets) run.target(target);
    for (const { path, failure } of failures) run.failure(path, failure);
    run.end();
    flush();
    return run.exitCode(maxWarnings);
  },
});
