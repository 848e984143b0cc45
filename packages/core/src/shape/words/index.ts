import type { About, Wording } from "../../rule.ts";
import type { ShapeFault } from "../shape-problem.ts";
import { arrayTooLong } from "./array-too-long.ts";
import { arrayTooShort } from "./array-too-short.ts";
import { missingField } from "./missing-field.ts";
import { numberTooSmall } from "./number-too-small.ts";
import { onConverse } from "./on-converse.ts";
import { stringPattern } from "./string-pattern.ts";
import { stringTooLong } from "./string-too-long.ts";
import { stringTooShort } from "./string-too-short.ts";
import { unexpectedRole } from "./unexpected-role.ts";
import { unknownField } from "./unknown-field.ts";
import { unknownTag } from "./unknown-tag.ts";
import { valueNotAllowed } from "./value-not-allowed.ts";
import { wrongType } from "./wrong-type.ts";

/** The words of every shape problem; a new kind of fault does not compile until it has some. */
export const shapeWords: Readonly<Record<ShapeFault["code"], Wording & About>> = {
  "missing-field": missingField,
  "unknown-field": unknownField,
  "wrong-type": wrongType,
  "unknown-tag": unknownTag,
  "unexpected-role": unexpectedRole,
  "value-not-allowed": valueNotAllowed,
  "string-too-short": stringTooShort,
  "string-too-long": stringTooLong,
  "string-pattern": stringPattern,
  "number-too-small": numberTooSmall,
  "array-too-short": arrayTooShort,
  "array-too-long": arrayTooLong,
};

/** The same for bodies of Bedrock's Converse. */
export const converseWords = Object.fromEntries(Object.entries(shapeWords).map(([code, wording]) => [code, onConverse(wording)])) as Readonly<Record<ShapeFault["code"], Wording>>;
