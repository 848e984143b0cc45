import { findToolType } from "../facts/index.ts";
import type { Shaped } from "../site.ts";

/** Whether code that the model runs may call a tool: said in `allowed_callers`, or the default of the filtering web tools. */
export function isCalledByCode(tool: Shaped): boolean {
  const callers = tool.allowed_callers as readonly string[] | undefined;
  if (callers !== undefined) return callers.some((caller) => caller !== "direct");
  const type = tool.type as string | null | undefined;
  return (type ?? "custom") !== "custom" && (findToolType(type as string)?.filtersByCode ?? false);
}

/** Whether a tool brings code execution into the request: the tool itself, or one that code calls. */
export function bringsCode(tool: Shaped): boolean {
  const type = (tool.type ?? "custom") as string;
  return type.startsWith("code_execution_") || isCalledByCode(tool);
}
