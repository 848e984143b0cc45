import { type Fix, valueAt } from "./fix.ts";

export const outputFormatDeprecated: Fix = {
  rule: "output-format-deprecated",
  safe: true,
  does: "moves output_format to output_config.format",
  changes({ path }, request) {
    const format = valueAt(request, path);
    if (valueAt(request, ["output_config", "format"]) !== undefined) return [];
    const config = valueAt(request, ["output_config"]);
    const target = typeof config === "object" && config !== null ? { path: ["output_config", "format"], to: format } : { path: ["output_config"], to: { format } };
    return [{ path, to: undefined }, target];
  },
};
