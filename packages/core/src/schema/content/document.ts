import * as z from "zod";
import { cacheControlField } from "../cache-control.ts";
import { nullable, required, shape } from "../meta.ts";
import { citationsConfig } from "./citations.ts";
import { base64PdfSource, fileSource, imageBlock, urlSource } from "./image.ts";
import { textBlock } from "./text.ts";

export const plainTextSource = shape("Plain text source", {
  type: required(z.literal("text"), "The document's text itself."),
  data: required(z.string(), "The text."),
  media_type: required(z.literal("text/plain"), "Only plain text."),
});

export const contentSource = shape("Content source", {
  type: required(z.literal("content"), "A document put together from blocks."),
  content: required(
    z.union([z.string(), z.array(z.discriminatedUnion("type", [textBlock, imageBlock]))]),
    "Text, or text and image blocks; each block can be cited by itself.",
  ),
});

const documentBlockSchema = shape("Document block", {
  type: required(z.literal("document"), "A document: a PDF, plain text, or blocks."),
  source: required(
    z.discriminatedUnion("type", [base64PdfSource, plainTextSource, contentSource, urlSource, fileSource]),
    "Where the document comes from.",
  ),
  cache_control: cacheControlField,
  citations: nullable(citationsConfig, "Whether answers may cite this document."),
  context: nullable(z.string(), "Remarks on the document for the model; cannot be cited."),
  title: nullable(z.string(), "Title of the document."),
});
type DocumentBlockType = typeof documentBlockSchema;
export interface DocumentBlockSchema extends DocumentBlockType {}
export const documentBlock: DocumentBlockSchema = documentBlockSchema;

const searchResultBlockSchema = shape("Search result block", {
  type: required(z.literal("search_result"), "A result of your own search, made citable."),
  content: required(z.array(textBlock), "The result's text."),
  source: required(z.string(), "Where it was found, such as an address."),
  title: required(z.string(), "Title of the result."),
  cache_control: cacheControlField,
  citations: citationsConfig.optional().meta({ description: "Whether answers may cite this result." }),
});
type SearchResultBlockType = typeof searchResultBlockSchema;
export interface SearchResultBlockSchema extends SearchResultBlockType {}
export const searchResultBlock: SearchResultBlockSchema = searchResultBlockSchema;
