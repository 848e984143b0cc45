import { type Fix, valueAt } from "./fix.ts";

export const strictAdditionalProperties: Fix = {
  rule: "strict-additional-properties",
  safe: true,
  does: 'closes the object with "additionalProperties": false',
  changes({ path }, request) {
    const owner = path.at(-1) === "additionalProperties" ? path.slice(0, -1) : path;
    const schema = valueAt(request, owner);
    return typeof schema === "object" && schema !== null ? [{ path: [...owner, "additionalProperties"], to: false }] : [];
  },
};
