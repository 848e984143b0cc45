import type { SourceCode } from "eslint";
import type * as ES from "estree";
import type { Report } from "../analysis/report.ts";
import { zodNamespace } from "../evaluate/zod-schema.ts";
import { NO_EDITS, replace, type Edits } from "./edit.ts";

/** A Zod 4 schema that `zod-to-json-schema` made nothing of: Zod writes its own JSON Schema. */
export function emptyZodSchema(sourceCode: SourceCode, report: Report): Edits {
  const { place } = report;
  if (place.type !== "CallExpression") return NO_EDITS;
  const call = place as unknown as ES.CallExpression;
  const [schema] = call.arguments;
  if (schema === undefined || call.callee.type !== "Identifier") return NO_EDITS;
  const installedMajor = (): number => 4;
  const namespace = zodNamespace({ surroundings: { sourceCode, installedMajor, imported: () => null, isRequest: () => false } }, schema);
  if (namespace === null) return NO_EDITS;
  return { fix: null, suggestions: [{ description: `Use \`${namespace}.toJSONSchema\``, apply: (fixer) => replace(fixer, call.callee as unknown as Report["place"], `${namespace}.toJSONSchema`) }] };
}
