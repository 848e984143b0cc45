import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readdirSync } from "node:fs";
import type { ContextInput } from "../../packages/core/src/context.ts";
import type { About, Rule } from "../../packages/core/src/rule.ts";
import type { InvalidCase, RuleCase, RuleCases } from "../../packages/core/src/rules/_testing/cases.ts";

const rulesFolder = join(dirname(fileURLToPath(import.meta.url)), "../../packages/core/src/rules");
const LARGEST = 8_000;

/** The public conformance set: minimal requests with the API's verdict and where it is known from, in the record form of `no400 replay`. */
export async function conformanceSets(): Promise<{ readonly accepted: string; readonly rejected: string }> {
  const { check } = await import("../../packages/core/src/index.ts");
  const { rules } = await import("../../packages/core/src/rules/registry.ts");
  const { FACTS_CHECKED_ON } = await import("../../packages/core/src/facts/index.ts");
  const casesOf = await allCases();
  const accepted: string[] = [];
  const rejected: string[] = [];
  const today = (one: RuleCase): ContextInput => ({ asOf: FACTS_CHECKED_ON, ...one.context });
  for (const rule of rules) {
    if (rule.evidence.grade === "reported" || rule.phase === "advice") continue;
    const cases = casesOf.get(rule.id);
    for (const one of cases?.valid ?? []) {
      if (isPublic(one) && check(one.request, today(one)).verdict === "accepted") accepted.push(record(rule, one, today(one), 200, null));
    }
    for (const one of cases?.invalid ?? []) {
      const message = one.problems[0]?.api ?? null;
      // Only what the API would answer first: a case may hold another fault that it meets before.
      const first = isPublic(one) && message !== null && check(one.request, today(one)).foretold?.code === rule.id;
      if (first && one.problems[0]?.severity !== "warning") rejected.push(record(rule, one, today(one), rule.reply?.status ?? 400, message));
    }
  }
  return { accepted: accepted.join(""), rejected: rejected.join("") };
}

async function allCases(): Promise<ReadonlyMap<string, RuleCases>> {
  const files = readdirSync(rulesFolder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".cases.ts"));
  const loaded = files.map(async (file) => [basename(file, ".cases.ts"), ((await import(join(rulesFolder, file))) as { cases: RuleCases }).cases] as const);
  return new Map(await Promise.all(loaded));
}

/** What a record can say: a JSON body of modest size, in a context that headers and fields of a record carry. */
function isPublic({ request, context = {} }: RuleCase): boolean {
  const carried = ["endpoint", "apiVersion", "platform", "betas", "asOf", "headers", "model"];
  if (Object.keys(context).some((key) => !carried.includes(key))) return false;
  try {
    return JSON.stringify(request).length <= LARGEST;
  } catch {
    return false;
  }
}

function record(rule: Rule & About, one: RuleCase | InvalidCase, context: ContextInput, status: number, message: string | null): string {
  const headers = { ...(context.betas ? { "anthropic-beta": [...context.betas].join(",") } : {}), ...(context.apiVersion === undefined ? {} : { "anthropic-version": context.apiVersion }), ...context.headers };
  const row = {
    id: `${rule.id}: ${one.name}`,
    at: context.asOf,
    platform: context.platform ?? "anthropic",
    endpoint: context.endpoint ?? "messages",
    ...(context.model ? { url: `https://example.com/model/${encodeURIComponent(context.model)}/invoke` } : {}),
    headers,
    headers_known: context.betas !== undefined || context.headers !== undefined || context.apiVersion !== undefined,
    request: one.request,
    status,
    response: message === null ? {} : { type: "error", error: { type: rule.reply?.type ?? "invalid_request_error", message } },
    evidence: rule.evidence.grade,
    source: rule.evidence.sources[0] ?? null,
  };
  return `${JSON.stringify(row)}\n`;
}
