import type { ContextInput, Endpoint, Platform, Severity } from "../core.ts";

export type RuleLevel = "off" | "warn" | "warning" | "error";
export type Preset = "recommended" | "strict";

/** What a configuration file says about where requests go. */
export interface ContextConfig {
  readonly endpoint?: Endpoint;
  readonly apiVersion?: string;
  readonly platform?: Platform;
  readonly betas?: readonly string[];
  readonly asOf?: string;
  readonly model?: string;
}

/** Limits a team sets itself, in tokens of the prompt. */
export interface Budgets {
  /** More than this is an error. */
  readonly maxPromptTokens?: number;
  /** More than this is a warning. */
  readonly warnPromptTokens?: number;
}

export interface ConfigPart {
  readonly context?: ContextConfig;
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  readonly budgets?: Budgets;
}

/** `no400.config.*`, or the `no400` member of package.json. */
export interface Config extends ConfigPart {
  readonly $schema?: string;
  /** `recommended` (the default) judges as the API does; `strict` makes every warning an error. */
  readonly preset?: Preset;
  /** Patterns as in .gitignore, for files met in folders and by globs. */
  readonly ignore?: readonly string[];
  /** The baseline file, relative to the configuration. */
  readonly baseline?: string;
  /** More for some files; later entries win. */
  readonly overrides?: readonly (ConfigPart & { readonly files: string | readonly string[] })[];
}

/** A configuration as read, and where. */
export interface LoadedConfig {
  readonly config: Config;
  /** Folder its patterns and paths are relative to. */
  readonly folder: string;
  /** The file; null when there is none and defaults hold. */
  readonly file: string | null;
}

/** What holds for one file. */
export interface FileSettings {
  readonly context: ContextInput;
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly budgets: Budgets;
}
