import type { About, Wording } from "../../rule.ts";
import type { JsonKind } from "../shape-problem.ts";
import { article } from "./article.ts";
import { pydanticEvidence } from "./evidence.ts";

interface Data {
  readonly [key: string]: unknown;
  readonly expected: JsonKind;
  readonly found: string;
  /** The API's words where they are not the usual ones. */
  readonly words?: string;
}

export const wrongType: Wording<Data> & About = {
  id: "wrong-type",
  summary: "a value of the wrong JSON type",
  phase: "schema",
  severity: "error",
  evidence: {
    ...pydanticEvidence,
    note: "The API changed its words between 2025-04 (valid list) and 2026-08 (valid array); both occur in between.",
  },
  foretells: [
    "model-type", "messages-type", "max-tokens-type", "item-content-type", "block-not-object", "tool-choice-type", "tools-type",
    "tool-not-object", "system-type", "system-member-shape", "thinking-shape", "output-config-shape", "cache-control-shape",
    "metadata-shape", "metadata-user-id-type", "stop-sequences-type", "stop-sequences-item-type", "temperature-type", "top-k-type",
    "top-p-type", "stream-type", "container-shape", "inference-geo-type", "tool-use-input-dict", "text-text-type", "item-not-object",
    "message-shape-2024", "tool-schema-shape", "web-search-max-uses-type", "container-object-form",
  ],
  api: ({ data, tagged }, { context }) =>
    context.platform === "bedrock" && data.found === "object" && CONTENT.test(tagged)
      ? malformedContent(tagged)
      : `${tagged}: ${data.words ?? apiWords(data.expected, tagged, context.asOf)}`,
  text: ({ data, own }) => `\`${own}\` must be ${article(data.expected)}, not ${article(data.found)}.`,
};

const CONTENT = /^messages\.\d+\.content$/;
/** A whole message: recorded in these words from 2024-05 on, in those of other objects since 2026-08. */
const MESSAGE = /^(?:requests\.\d+\.params\.)?messages\.\d+$/;

/** Bedrock's own schema check, as recorded on InvokeModel (2025-04-23). */
function malformedContent(tagged: string): string {
  const pointer = `#/${tagged.replaceAll(".", "/")}`;
  const wrong = ["String", "JSONArray"].map((type) => `${pointer}: expected type: ${type}, found: JSONObject`);
  return `Malformed input request: #: subject must not be valid against schema {"required":["messages"]}${wrong.join("")}, please reformat your input and try again.`;
}

function apiWords(expected: JsonKind, tagged: string, asOf: string): string {
  switch (expected) {
    case "array":
      return asOf < "2026-01" ? "Input should be a valid list" : "Input should be a valid array";
    case "object":
      if (asOf < "2026-08" && MESSAGE.test(tagged)) return "Input does not match the expected shape.";
      return tagged.endsWith(".input") ? "Input should be a valid dictionary" : "Input should be an object";
    default:
      return `Input should be a valid ${expected}`;
  }
}
