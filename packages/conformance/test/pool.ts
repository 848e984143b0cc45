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
  return all.filter(({ request }) => (JSON.stringify(request) as string | undefined ?? "").length < 20_000);
}
