import type { Phase } from "@no400/core";
import type { ESLint, Linter, Rule } from "eslint";
import manifest from "../package.json" with { type: "json" };
import { jsonl } from "./json/jsonl.ts";
import { createRule, mayBeRefused } from "./rules/create-rule.ts";
import { MAY_BE_REFUSED, wordings } from "./rules/registry.ts";

const NAMESPACE = "no400";

const rules: Readonly<Record<string, Rule.RuleModule>> = Object.fromEntries([
  ...wordings.map((wording) => [wording.id, createRule(wording)] as const),
  [MAY_BE_REFUSED, mayBeRefused] as const,
]);

type Severities = Record<string, "error" | "warn">;

interface Graded {
  readonly id: string;
  readonly severity: "error" | "warning";
  readonly phase: Phase;
}

const graded: readonly Graded[] = [...wordings, { id: MAY_BE_REFUSED, severity: "warning", phase: "capability" }];

function severities(of: (rule: Graded) => "error" | "warn"): Severities {
  return Object.fromEntries(graded.map((rule) => [`${NAMESPACE}/${rule.id}`, of(rule)]));
}

const recommended = severities(({ severity }) => (severity === "error" ? "error" : "warn"));
const strict = severities(({ phase }) => (phase === "advice" ? "warn" : "error"));
const all = severities(() => "error");

/** The ready-made configurations; each is one flat-config object. */
export interface Configs {
  /** What the API refuses as errors, what it may refuse or quietly ignore as warnings. */
  readonly recommended: Linter.Config;
  /** What the API refuses or may refuse as errors, mere advice as warnings: for CI. */
  readonly strict: Linter.Config;
  /** Every rule there is as an error, advice included. */
  readonly all: Linter.Config;
  /** `recommended` for request files; needs the plugin of `@eslint/json` under the name `json`, and a `files` pattern. */
  readonly json: Linter.Config;
}

export interface Plugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Record<string, Rule.RuleModule>;
  readonly processors: { readonly jsonl: Linter.Processor };
  readonly configs: Configs & Record<string, Linter.Config>;
}

const base = { meta: { name: manifest.name, version: manifest.version, namespace: NAMESPACE }, rules, processors: { jsonl } };

/** Configurations name the plugin they belong to, so they are made after it. */
export const plugin: Plugin = Object.assign(base, { configs: {} as Plugin["configs"] });

const config = (name: string, ruleLevels: Severities, more: Linter.Config = {}): Linter.Config => ({
  name: `${NAMESPACE}/${name}`,
  plugins: { [NAMESPACE]: plugin },
  ...more,
  rules: ruleLevels,
});

Object.assign(plugin.configs, {
  recommended: config("recommended", recommended),
  strict: config("strict", strict),
  all: config("all", all),
  json: config("json", recommended, { language: "json/json" }),
});
