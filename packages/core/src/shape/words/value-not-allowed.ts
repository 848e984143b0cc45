import type { About, Wording } from "../../rule.ts";
import { article } from "./article.ts";
import { pydanticEvidence } from "./evidence.ts";

type Scalar = string | number | boolean | null;
interface Data {
  readonly [key: string]: unknown;
  readonly expected: readonly Scalar[];
  readonly found: Scalar | undefined;
  readonly kind: string;
  readonly commas?: true;
  readonly needsBeta?: readonly string[];
}

export const valueNotAllowed: Wording<Data> & About = {
  id: "value-not-allowed",
  summary: "a value outside the allowed list",
  phase: "schema",
  severity: "error",
  evidence: pydanticEvidence,
  foretells: [
    "service-tier-enum", "image-media-type-enum", "document-media-type", "effort-enum", "thinking-display-enum", "cache-control-ttl-enum",
    "clear-at-enum", "server-tool-name-literal", "bedrock-effort-unknown-variant",
  ],
  api: ({ data, tagged }) => `${tagged}: Input should be ${data.commas ? data.expected.map(quote).join(", ") : orList(data.expected.map(quote))}`,
  text: ({ data, own }) =>
    data.needsBeta === undefined
      ? `\`${own}\` is ${shown(data)}. Use ${orList(data.expected.map((value) => JSON.stringify(value)))}.`
      : `\`${own}\` is ${shown(data)}, which needs the beta header ${data.needsBeta.join(" or ")}.`,
};

function quote(value: Scalar): string {
  return typeof value === "string" ? `'${value}'` : String(value);
}

/** Pydantic's list: commas, and "or" before the last. */
function orList(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} or ${last}`;
}

/** A wrong value is shown only when it is short: it may be anything, prompt text included. */
function shown({ found, kind }: Data): string {
  const text = found === undefined ? "" : JSON.stringify(found);
  return text !== "" && text.length <= 40 ? text : article(kind);
}
