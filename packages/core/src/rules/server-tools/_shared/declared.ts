import type { Scene } from "../../../scene.ts";

/** Whether the request declares the tool behind a server call's name. */
export function declaresServerTool(name: string, scene: Scene): boolean {
  if (name.endsWith("code_execution")) return declaresCodeExecution(scene);
  return scene.tools.hasFamily(name.startsWith("tool_search_tool") ? "tool_search_tool" : name);
}

/** Tools that code may call bring code execution with them (recorded 2026-02-26), and so do web tools that filter. */
function declaresCodeExecution({ tools, declaredTools }: Scene): boolean {
  if (tools.hasFamily("code_execution")) return true;
  return declaredTools.some(
    (tool) =>
      /^web_(search|fetch)_2026/.test((tool.type as string | null | undefined) ?? "") ||
      ((tool.allowed_callers ?? []) as readonly string[]).some((caller) => caller.startsWith("code_execution_")),
  );
}
