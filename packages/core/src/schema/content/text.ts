import * as z from "zod";
import { cacheControlField } from "../cache-control.ts";
import { nullable, required, shape } from "../meta.ts";
import { textCitation } from "./citations.ts";

const textBlockSchema = shape("Text block", {
  type: required(z.literal("text"), "A block of text."),
  text: required(z.string(), "The text itself."),
  cache_control: cacheControlField,
  citations: nullable(z.array(textCitation), "Sources of this text, as an earlier answer gave them."),
});
type TextBlockType = typeof textBlockSchema;
export interface TextBlockSchema extends TextBlockType {}
export const textBlock: TextBlockSchema = textBlockSchema;
