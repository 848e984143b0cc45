import { relative } from "node:path";
import type { ContextInput, Severity } from "../core.ts";
import { allWordings } from "../judge/wordings.ts";
import type { ConfigPart, FileSettings, LoadedConfig, RuleLevel } from "./types.ts";

/** Says what a configuration means for a file. Files that fall under the same entries share one object. */
export class Settings {
  private readonly base: FileSettings;
  private readonly matchers: readonly ((path: string) => boolean)[];
  private readonly known = new Map<string, FileSettings>();
  private readonly loaded: LoadedConfig;

  static async create(loaded: LoadedConfig): Promise<Settings> {
    const overrides = loaded.config.overrides ?? [];
    if (overrides.length === 0) return new Settings(loaded, []);
    const { default: picomatch } = await import("picomatch");
    return new Settings(loaded, overrides.map(({ files }) => picomatch(files as string | string[], { dot: true })));
  }

  private constructor(loaded: LoadedConfig, matchers: Settings["matchers"]) {
    this.loaded = loaded;
    this.matchers = matchers;
    const { config } = loaded;
    const strict = config.preset === "strict" ? strictSeverities() : {};
    this.base = withPart({ context: {}, severities: strict, budgets: {} }, config);
  }

  /** Settings of a file by its absolute path; those of standard input for 0. */
  of(file: string | 0): FileSettings {
    const { overrides = [] } = this.loaded.config;
    if (overrides.length === 0 || file === 0) return this.base;
    const path = relative(this.loaded.folder, file).replaceAll("\\", "/");
    const hits = this.matchers.map((matches) => matches(path));
    const key = hits.map(Number).join("");
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const settings = overrides.reduce((sum, part, index) => (hits[index] === true ? withPart(sum, part) : sum), this.base);
    this.known.set(key, settings);
    return settings;
  }
}

function withPart(settings: FileSettings, { context, rules, budgets }: ConfigPart): FileSettings {
  const levels = Object.entries(rules ?? {}).map(([id, level]) => [id, severityOf(level)] as const);
  return {
    context: { ...settings.context, ...(context as ContextInput | undefined) },
    severities: { ...settings.severities, ...Object.fromEntries(levels) },
    budgets: { ...settings.budgets, ...budgets },
  };
}

function severityOf(level: RuleLevel): Severity | "off" {
  return level === "warn" ? "warning" : level;
}

function strictSeverities(): Readonly<Record<string, Severity>> {
  const warnings = [...allWordings().values()].filter(({ severity }) => severity === "warning");
  return Object.fromEntries(warnings.map(({ id }) => [id, "error" as const]));
}
