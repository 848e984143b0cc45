import type { Fix } from "./fix.ts";

export const maxTokensTooLarge: Fix = {
  rule: "max-tokens-too-large",
  safe: false,
  does: "lowers max_tokens to what the model can write",
  changes: ({ path, data }) => (typeof data["limit"] === "number" ? [{ path, to: data["limit"] }] : []),
};
