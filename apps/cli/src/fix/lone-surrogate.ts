import type { Fix } from "./fix.ts";

export const loneSurrogate: Fix = {
  rule: "lone-surrogate",
  safe: true,
  does: "puts U+FFFD in place of the half character, as toWellFormed() does",
  changes: ({ data }) => [{ overwrite: data["escaped"] === true ? "\\ufffd" : "\ufffd" }],
};
