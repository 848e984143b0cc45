import { type Fix, valueAt } from "./fix.ts";

export const finalAssistantTrailingWhitespace: Fix = {
  rule: "final-assistant-trailing-whitespace",
  safe: true,
  does: "trims the end of the text",
  changes({ path }, request) {
    const text = valueAt(request, path);
    return typeof text === "string" && text.trim() !== "" ? [{ path, to: text.trimEnd() }] : [];
  },
};
