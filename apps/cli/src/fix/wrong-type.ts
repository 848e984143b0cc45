import { type Fix, valueAt } from "./fix.ts";

/** A number or boolean written as a string means just that number or boolean. */
export const wrongType: Fix = {
  rule: "wrong-type",
  safe: true,
  does: "takes the quotes off numbers and booleans",
  changes({ path, data }, request) {
    const value = valueAt(request, path);
    if (typeof value !== "string") return [];
    const expected = data["expected"];
    if (expected === "boolean") return value === "true" || value === "false" ? [{ path, to: value === "true" }] : [];
    const number = expected === "integer" ? /^-?\d{1,15}$/ : expected === "number" ? /^-?\d{1,15}(\.\d{1,15})?$/ : null;
    return number?.test(value) === true ? [{ path, to: Number(value) }] : [];
  },
};
