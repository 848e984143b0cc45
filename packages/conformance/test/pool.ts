import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ContextInput } from "@no400/core";

/** A request with the context it is judged in. */
export interface Sample {
  readonly name: string;
  readonly request: unknown;
  readonly context: ContextInput;
}

interface CasesModule {
  readonly cases: Readonly<Record<"valid" | "invalid", readonly { readonly name: string; readonly request: unknown; readonly context?: ContextInput }[]>>;
}

const rulesFolder = join(dirname(fileURLToPath(import.meta.url)), "../../core/src/rules");

/** Every request of every rule's cases: the pool that properties cut, repair and print as code. */
export async function requestPool(): Promise<readonly Sample[]> {
  const files = readdirSync(rulesFolder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".cases.ts"));
  const modules = await Promise.all(files.sort().map(async (file) => [file, (await import(join(rulesFolder, file))) as CasesModule] as const));
  const all = modules.flatMap(([file, { cases }]) =>
    [...cases.valid, ...cases.invalid].map(({ name, request, context = {} }) => ({ name: `${file}: ${name}`, request, context })),
  );
  // A request at a size limit says nothing new about holes, and would be copied thousands of times.
  return all.filter(({ request }) => isSmall(request));
}

/** Few members, not deeply nested; asked without recursion, since some cases are hostile on purpose. */
function isSmall(request: unknown): boolean {
  const waiting: [unknown, number][] = [[request, 0]];
  for (let seen = 0; waiting.length > 0; seen++) {
    const [value, depth] = waiting.pop() as [unknown, number];
    if (seen > 2000 || depth > 40 || (typeof value === "string" && value.length > 20_000)) return false;
    if (typeof value !== "object" || value === null) continue;
    if (Object.keys(value).length > 500) return false;
    for (const member of Object.values(value)) waiting.push([member, depth + 1]);
  }
  return true;
}
