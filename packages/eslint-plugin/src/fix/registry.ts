import type { SourceCode } from "eslint";
import type { Report } from "../analysis/report.ts";
import { emptyZodSchema } from "./empty-zod-schema.ts";
import { NO_EDITS, type Edits } from "./edit.ts";
import { finalAssistantTrailingWhitespace } from "./final-assistant-trailing-whitespace.ts";
import { modelReplacement } from "./model-replacement.ts";
import { removeField } from "./remove-field.ts";
import { systemRole, unexpectedRole } from "./unexpected-role.ts";
import { unknownField } from "./unknown-field.ts";
import { valueNotAllowed } from "./value-not-allowed.ts";

export type Fixer = (sourceCode: SourceCode, report: Report) => Edits;

/** What can be done about a problem, by rule. */
const fixers: Readonly<Record<string, Fixer>> = {
  "final-assistant-trailing-whitespace": finalAssistantTrailingWhitespace,
  "model-retired": modelReplacement,
  "unknown-model": modelReplacement,
  "tool-schema-type-required": emptyZodSchema,
  "unexpected-role": unexpectedRole,
  "unknown-field": unknownField,
  "unknown-tag": valueNotAllowed,
  "value-not-allowed": valueNotAllowed,
};

/** A sampling field, a thinking type: rules about a field this model or version refuses all end in taking it out. */
const REFUSED_FIELD = /^(?:sampling|temperature|top-[pk]|effort-not-supported|speed)-?/;

/** All rules about where a system message may stand. */
const SYSTEM_ROLE = /^system-role-/;

export function editsFor(sourceCode: SourceCode, report: Report): Edits {
  if (report.isShared === true) return NO_EDITS;
  const { code } = report.problem;
  const fixer = fixers[code] ?? (REFUSED_FIELD.test(code) ? removeField : SYSTEM_ROLE.test(code) ? systemRole : null);
  return fixer === null ? NO_EDITS : fixer(sourceCode, report);
}
