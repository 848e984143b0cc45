import { assistant, request, text, user, type RuleCases } from "../_testing/cases.ts";

const source = { type: "document", source: { type: "text", media_type: "text/plain", data: "Sunny, 24 °C" }, citations: { enabled: true } };
const cite = (citation: object): Record<string, unknown> =>
  request({ messages: [user([source]), assistant([{ ...text("Sunny."), citations: [{ cited_text: "Sunny", document_index: 0, document_title: null, ...citation }] }]), user("Thanks")] });
const problem = (field: string) => ({ path: `messages.1.content.0.citations.0.${field}`, api: null, severity: "warning" }) as const;

export const cases: RuleCases = {
  valid: [
    { name: "some characters", request: cite({ type: "char_location", start_char_index: 0, end_char_index: 5 }) },
    { name: "one page", request: cite({ type: "page_location", start_page_number: 1, end_page_number: 2 }) },
    { name: "null", request: request({ messages: [user([{ ...text("Hi"), citations: null }])] }) },
  ],
  invalid: [
    { name: "no characters", request: cite({ type: "char_location", start_char_index: 5, end_char_index: 5 }), problems: [problem("end_char_index")] },
    { name: "page 0", request: cite({ type: "page_location", start_page_number: 0, end_page_number: 1 }), problems: [problem("start_page_number")] },
    { name: "a range that runs backwards", request: cite({ type: "content_block_location", start_block_index: 2, end_block_index: 1 }), problems: [problem("end_block_index")] },
  ],
};
