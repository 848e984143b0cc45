import { type Fix, withoutBlock } from "./fix.ts";

export const textNonEmpty: Fix = { rule: "text-non-empty", safe: true, does: "drops the empty block where others stand beside it", changes: withoutBlock };
