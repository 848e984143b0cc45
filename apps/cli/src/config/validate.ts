import { nearest } from "../cli/nearest.ts";
import { isDay } from "../cli/day.ts";
import { UsageError } from "../cli/usage-error.ts";
import type { Path } from "../core.ts";
import { isFields } from "../input/exchange.ts";
import { allWordings } from "../judge/wordings.ts";
import type { Config } from "./types.ts";

type Check = (value: unknown, at: string) => void;

const LEVELS = ["off", "warn", "warning", "error"];

/** The value as a configuration. Throws {@link UsageError} that names the member that is wrong, and what it could be. */
export function validConfig(value: unknown, placeOf: (path: Path) => string): Config {
  const fail = (message: string, at: string): never => {
    throw new UsageError(`${placeOf(pathOf(at))}: ${message}`);
  };
  const text: Check = (one, at) => void (typeof one === "string" || fail(`${at} must be a string.`, at));
  const texts: Check = (one, at) => void ((Array.isArray(one) && one.every((item) => typeof item === "string")) || fail(`${at} must be a list of strings.`, at));
  const count: Check = (one, at) => void ((Number.isInteger(one) && (one as number) > 0) || fail(`${at} must be a whole number above 0.`, at));
  const oneOf =
    (...choices: readonly string[]): Check =>
    (one, at) =>
      void (choices.includes(one as string) || fail(`${at} must be one of ${choices.join(", ")}.`, at));
  const members =
    (table: Readonly<Record<string, Check>>): Check =>
    (one, at) => {
      if (!isFields(one)) return fail(`${at} must be an object.`, at);
      for (const [key, member] of Object.entries(one)) {
        const check = Object.hasOwn(table, key) ? table[key] : undefined;
        const near = check === undefined ? nearest(key, Object.keys(table)) : null;
        if (check === undefined) fail(`${at} has no member "${key}".${near === null ? ` It has ${Object.keys(table).join(", ")}.` : ` Did you mean "${near}"?`}`, inside(at, key));
        else if (member !== undefined) check(member, inside(at, key));
      }
    };
  const rules: Check = (one, at) => {
    if (!isFields(one)) return fail(`${at} must be an object of rule ids and levels.`, at);
    for (const [id, level] of Object.entries(one)) {
      const near = allWordings().has(id) ? null : nearest(id, [...allWordings().keys()]);
      if (!allWordings().has(id)) fail(`there is no rule "${id}".${near === null ? " no400 rules lists them." : ` Did you mean "${near}"?`}`, `${at}.${id}`);
      oneOf(...LEVELS)(level, `${at}.${id}`);
    }
  };
  const context = members({
    endpoint: oneOf("messages", "count_tokens", "batches"),
    apiVersion: text,
    platform: oneOf("anthropic", "aws", "bedrock", "bedrock-mantle", "bedrock-converse", "vertex", "foundry", "other"),
    betas: texts,
    asOf: (one, at) => void (isDay(one) || fail(`${at} must be a day, YYYY-MM-DD.`, at)),
    model: text,
  });
  const budgets = members({ maxPromptTokens: count, warnPromptTokens: count });
  const part = { context, rules, budgets };
  const overrides: Check = (one, at) => {
    if (!Array.isArray(one)) return fail(`${at} must be a list.`, at);
    one.forEach((entry, index) => {
      members({ ...part, files: (files, where) => (typeof files === "string" ? undefined : texts(files, where)) })(entry, `${at}[${index}]`);
      if (!isFields(entry) || entry["files"] === undefined) fail(`${at}[${index}] names no files.`, `${at}[${index}]`);
    });
  };
  members({ ...part, $schema: text, preset: oneOf("recommended", "strict"), ignore: texts, baseline: text, overrides })(value, WHOLE);
  return value as Config;
}

const WHOLE = "The configuration";

function inside(at: string, key: string): string {
  return at === WHOLE ? key : `${at}.${key}`;
}

/** `overrides[0].rules.unknown-field` as a path. */
function pathOf(at: string): Path {
  return at === WHOLE ? [] : at.split(/[.[\]]+/).filter((step) => step !== "").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
