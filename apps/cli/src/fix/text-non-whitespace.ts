import { type Fix, withoutBlock } from "./fix.ts";

export const textNonWhitespace: Fix = { rule: "text-non-whitespace", safe: true, does: "drops the blank block where others stand beside it", changes: withoutBlock };
