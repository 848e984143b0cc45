import { nearest } from "../cli/nearest.ts";
import { UsageError } from "../cli/usage-error.ts";
import { isFields } from "../input/exchange.ts";
import { allWordings } from "../judge/wordings.ts";
import type { Config } from "./types.ts";

type Check = (value: unknown, at: string) => void;

const LEVELS = ["off", "warn", "warning", "error"];

/** The value as a configuration. Throws {@link UsageError} that names the member that is wrong, and what it could be. */
export function validConfig(value: unknown, file: string): Config {
  const fail = (message: string): never => {
    throw new UsageError(`${file}: ${message}`);
  };
  const text: Check = (one, at) => void (typeof one === "string" || fail(`${at} must be a string.`));
  const texts: Check = (one, at) => void ((Array.isArray(one) && one.every((item) => typeof item === "string")) || fail(`${at} must be a list of strings.`));
  const count: Check = (one, at) => void ((Number.isInteger(one) && (one as number) > 0) || fail(`${at} must be a whole number above 0.`));
  const oneOf =
    (...choices: readonly string[]): Check =>
    (one, at) =>
      void (choices.includes(one as string) || fail(`${at} must be one of ${choices.join(", ")}.`));
  const members =
    (table: Readonly<Record<string, Check>>): Check =>
    (one, at) => {
      if (!isFields(one)) return fail(`${at} must be an object.`);
      for (const [key, member] of Object.entries(one)) {
        const check = Object.hasOwn(table, key) ? table[key] : undefined;
        const near = check === undefined ? nearest(key, Object.keys(table)) : null;
        if (check === undefined) fail(`${at} has no member "${key}".${near === null ? ` It has ${Object.keys(table).join(", ")}.` : ` Did you mean "${near}"?`}`);
        else if (member !== undefined) check(member, at === "The configuration" ? key : `${at}.${key}`);
      }
    };
  const rules: Check = (one, at) => {
    if (!isFields(one)) return fail(`${at} must be an object of rule ids and levels.`);
    for (const [id, level] of Object.entries(one)) {
      const near = allWordings().has(id) ? null : nearest(id, [...allWordings().keys()]);
      if (!allWordings().has(id)) fail(`there is no rule "${id}".${near === null ? " no400 rules lists them." : ` Did you mean "${near}"?`}`);
      oneOf(...LEVELS)(level, `${at}.${id}`);
    }
  };
  const context = members({
    endpoint: oneOf("messages", "count_tokens", "batches"),
    apiVersion: text,
    platform: oneOf("anthropic", "aws", "bedrock", "bedrock-mantle", "bedrock-converse", "vertex", "foundry", "other"),
    betas: texts,
    asOf: text,
    model: text,
  });
  const budgets = members({ maxPromptTokens: count, warnPromptTokens: count });
  const part = { context, rules, budgets };
  const overrides: Check = (one, at) => {
    if (!Array.isArray(one)) return fail(`${at} must be a list.`);
    one.forEach((entry, index) => {
      members({ ...part, files: (files, where) => (typeof files === "string" ? undefined : texts(files, where)) })(entry, `${at}[${index}]`);
      if (!isFields(entry) || entry["files"] === undefined) fail(`${at}[${index}] names no files.`);
    });
  };
  members({ ...part, $schema: text, preset: oneOf("recommended", "strict"), ignore: texts, baseline: text, overrides })(value, "The configuration");
  return value as Config;
}
