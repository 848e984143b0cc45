import { check, render, type ContextInput } from "@no400/core";
import { loadCases, type RuleCase } from "./core-cases.ts";
import { ruleFor, shortened } from "../../src/analysis/judge.ts";

/** Requests of every rule, with contexts that settings can express. */
export async function sampleRequests(): Promise<readonly RuleCase[]> {
  const all = [...(await loadCases()).values()].flatMap(({ valid, invalid }) => [...invalid, ...valid]);
  return all.filter(({ request, context }) => typeof request === "object" && request !== null && isExpressible(context ?? {}) && size(request) < 6000);
}

const EXPRESSIBLE = new Set(["endpoint", "apiVersion", "platform", "betas", "asOf"]);

function isExpressible(context: ContextInput): boolean {
  return Object.entries(context).every(([name, value]) => EXPRESSIBLE.has(name) && (name !== "betas" || value === undefined || Array.isArray(value)));
}

function size(request: unknown): number {
  try {
    return JSON.stringify(request).length;
  } catch {
    return Infinity;
  }
}

export const BASE = { asOf: "2026-11-20", apiVersion: "2023-06-01" } as const;

/** What the engine says of the JSON, in the words the plugin uses. */
export function expected({ request, context }: RuleCase): readonly string[] {
  const { problems } = check(JSON.parse(JSON.stringify(request)), { ...BASE, ...context });
  const told = problems.map((problem) => {
    const { message, api } = render(problem);
    return `${ruleFor(problem)}: ${message}${api?.message ? ` (API: ${shortened(api.message)})` : ""}`;
  });
  return [...new Set(told)].sort();
}

/** Settings under which `send(…)` is judged in a case's context. */
export function settingsFor({ context = {} }: RuleCase): Readonly<Record<string, unknown>> {
  const { endpoint, ...rest } = context;
  return { ...BASE, ...rest, callees: [{ name: "send", endpoint: endpoint ?? "messages" }] };
}
