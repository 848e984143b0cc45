import * as z from "zod";
import { optional, required, shape } from "../meta.ts";

const citedText = required(z.string(), "The passage that is cited.");
const documentIndex = required(z.int(), "Which document of the request, counted from 0.");
const documentTitle = required(z.string().nullable(), "Title of that document, or null.");
const startBlock = required(z.int(), "First cited content block, counted from 0.");
const endBlock = required(z.int(), "Content block after the last cited one.");
const sourceTitle = required(z.string().nullable(), "Title of the source, or null.");

const textCitationSchema = z
  .discriminatedUnion("type", [
    shape("Citation by characters", {
      type: required(z.literal("char_location"), "Cites a range of characters of a plain text document."),
      cited_text: citedText,
      document_index: documentIndex,
      document_title: documentTitle,
      end_char_index: required(z.int(), "Character after the last cited one."),
      start_char_index: required(z.int(), "First cited character, counted from 0."),
    }),
    shape("Citation by pages", {
      type: required(z.literal("page_location"), "Cites a range of pages of a PDF."),
      cited_text: citedText,
      document_index: documentIndex,
      document_title: documentTitle,
      end_page_number: required(z.int(), "Page after the last cited one."),
      start_page_number: required(z.int(), "First cited page, counted from 1."),
    }),
    shape("Citation by content blocks", {
      type: required(z.literal("content_block_location"), "Cites content blocks of a document made of blocks."),
      cited_text: citedText,
      document_index: documentIndex,
      document_title: documentTitle,
      end_block_index: endBlock,
      start_block_index: startBlock,
    }),
    shape("Citation of a web search result", {
      type: required(z.literal("web_search_result_location"), "Cites a page found by web search."),
      cited_text: citedText,
      encrypted_index: required(z.string(), "Opaque pointer into the result; send it back as it came."),
      title: sourceTitle,
      url: required(z.string(), "Address of the page."),
    }),
    shape("Citation of a search result block", {
      type: required(z.literal("search_result_location"), "Cites a search_result block of the request."),
      cited_text: citedText,
      end_block_index: endBlock,
      search_result_index: required(z.int(), "Which search result of the request, counted from 0."),
      source: required(z.string(), "The source named in that search result."),
      start_block_index: startBlock,
      title: sourceTitle,
    }),
  ])
  .meta({ title: "Citation" });
type TextCitationType = typeof textCitationSchema;
export interface TextCitationSchema extends TextCitationType {}
/** Where a cited passage of an earlier answer came from; sent back unchanged. */
export const textCitation: TextCitationSchema = textCitationSchema;

export const citationsConfig = shape("Citations switch", {
  enabled: optional(z.boolean(), "Whether the answer may cite this source."),
});
