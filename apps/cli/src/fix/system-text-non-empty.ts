import { type Fix, withoutBlock } from "./fix.ts";

export const systemTextNonEmpty: Fix = { rule: "system-text-non-empty", safe: true, does: "drops the empty block where others stand beside it", changes: withoutBlock };
