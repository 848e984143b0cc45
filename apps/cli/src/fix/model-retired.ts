import type { Fix } from "./fix.ts";

export const modelRetired: Fix = {
  rule: "model-retired",
  safe: false,
  does: "names the model Anthropic recommends instead",
  changes: ({ path, data }) => (typeof data["replacement"] === "string" ? [{ path, to: data["replacement"] }] : []),
};
