import { cut, type Half, type Node } from "./cut.ts";

interface PluginContext {
  parse(code: string, options: { lang: "ts" }): unknown;
}

const RULES = /\/src\/(?:rules\/|shape\/words\/|tokens\/rules\/|text-words\b).*(?<!\.d)\.ts$/;
const EVIDENCE = /\/evidence\/index\.ts$/;

/**
 * A rule and its evidence stand in one file. Built, they are two: what judges a request, and what only people ask, which weighs as much
 * as a third of all rules. `keep` says which of them this build is about.
 */
export function split(keep: Half) {
  return {
    name: `no400-split-${keep}`,
    // Code that asks for evidence loads the entry that has it, at run time as any user does.
    resolveId(id: string, importer: string | undefined) {
      return keep === "code" && EVIDENCE.test(id) && importer?.endsWith(".ts") === true && !importer.endsWith(".d.ts") ? { id: "@no400/core/evidence", external: true } : null;
    },
    transform(this: PluginContext, code: string, id: string) {
      return RULES.test(id) ? { code: cut(this.parse(code, { lang: "ts" }) as Node, code, keep), map: null } : null;
    },
  };
}
