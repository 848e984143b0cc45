import { JsonReporter } from "./json.ts";
import { PrettyReporter } from "./pretty.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";

export const FORMATS = ["pretty", "json"] as const;
export type Format = (typeof FORMATS)[number];

export function createReporter(format: Format, options: ReporterOptions): Reporter {
  switch (format) {
    case "pretty":
      return new PrettyReporter(options);
    case "json":
      return new JsonReporter(options);
  }
}
