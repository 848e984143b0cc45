// Written by `pnpm generate` from the files of this folder; do not edit.
import type { Rule } from "../rule.ts";
import { modelRetired } from "./model/model-retired.ts";
import { textNonEmpty } from "./messages/text-non-empty.ts";
import { thinkingBudgetVsMaxTokens } from "./thinking/thinking-budget-vs-max-tokens.ts";
import { toolResultUnexpectedId } from "./tool-use/tool-result-unexpected-id.ts";
import { toolUseWithoutToolResult } from "./tool-use/tool-use-without-tool-result.ts";

export const rules: readonly Rule[] = [
  modelRetired,
  textNonEmpty,
  thinkingBudgetVsMaxTokens,
  toolResultUnexpectedId,
  toolUseWithoutToolResult,
];
