import { nearest } from "../cli/nearest.ts";
import { type Fix, valueAt } from "./fix.ts";

export const unknownField: Fix = {
  rule: "unknown-field",
  safe: false,
  does: "renames a near miss, removes any other unknown field",
  changes({ path, data, part }, request) {
    // A field that only a beta or version lacks is no mistake in the body.
    if (data["refusal"] !== undefined || part !== "key") return [];
    const known = (data["known"] ?? []) as readonly string[];
    const near = nearest(String(data["field"]), known);
    const owner = valueAt(request, path.slice(0, -1));
    const free = near !== null && typeof owner === "object" && owner !== null && !(near in owner);
    return free ? [{ path, rename: near }] : [{ path, to: undefined }];
  },
};
