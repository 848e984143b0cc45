import type * as ES from "estree";
import { calleePath } from "../evaluate/harmless.ts";
import type { Evaluator } from "../evaluate/evaluator.ts";
import { memberNamed, type Value } from "../evaluate/value.ts";
import type { CalleeSetting, Settings } from "../settings.ts";
import { Body } from "./body.ts";
import { contextsFor, versionOfSdk } from "./contexts.ts";
import type { Found } from "./found.ts";

/** A call of a function that the settings name. */
export function configuredRequest(evaluator: Evaluator, call: ES.CallExpression, settings: Settings): Found | null {
  const callee = matching(call, settings);
  if (callee === null) return null;
  const argument = call.arguments[callee.argument ?? 0];
  if (argument === undefined || argument.type === "SpreadElement") return null;
  const value = part(evaluator.value(argument), callee);
  if (value === null || value.kind === "hole" || value.kind === "absent") return null;
  const major = evaluator.surroundings.installedMajor("@anthropic-ai/sdk");
  const to = { endpoint: callee.endpoint ?? "messages", platform: settings.platform ?? "anthropic", apiVersion: versionOfSdk(major), betas: null } as const;
  const contexts = contextsFor(to, settings);
  return { value, sent: (concrete) => (Body.of(concrete) === null ? null : { concrete, contexts }) };
}

export function matching(call: ES.CallExpression, { callees }: Settings): CalleeSetting | null {
  if (callees === undefined) return null;
  const path = calleePath(call.callee);
  if (path === null) return null;
  for (const one of callees) {
    const callee = typeof one === "string" ? { name: one } : one;
    const names = callee.name.split(".");
    if (names.length <= path.length && names.every((name, index) => path[path.length - names.length + index] === name)) return callee;
  }
  return null;
}

function part(value: Value, { property, partial }: CalleeSetting): Value | null {
  const found = property === undefined ? value : (memberNamed(value, property) ?? null);
  if (found?.kind !== "object" || partial !== true) return found;
  return { ...found, members: [{ kind: "unknown-key" }, ...found.members] };
}
