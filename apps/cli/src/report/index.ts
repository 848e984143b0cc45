import { CompactReporter } from "./compact.ts";
import { GithubReporter } from "./github.ts";
import { GitlabReporter } from "./gitlab.ts";
import { JsonReporter } from "./json.ts";
import { JsonlReporter } from "./jsonl.ts";
import { JunitReporter } from "./junit.ts";
import { MarkdownReporter } from "./markdown.ts";
import { PrettyReporter } from "./pretty.ts";
import { RdjsonReporter } from "./rdjson.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";
import { SarifReporter } from "./sarif.ts";

const reporters = {
  pretty: PrettyReporter,
  compact: CompactReporter,
  json: JsonReporter,
  jsonl: JsonlReporter,
  sarif: SarifReporter,
  github: GithubReporter,
  junit: JunitReporter,
  gitlab: GitlabReporter,
  rdjson: RdjsonReporter,
  markdown: MarkdownReporter,
} as const;

export type Format = keyof typeof reporters;
export const FORMATS = Object.keys(reporters) as readonly Format[];

export function createReporter(format: Format, options: ReporterOptions): Reporter {
  return new reporters[format](options);
}
