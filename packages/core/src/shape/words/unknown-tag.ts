import type { About, Wording } from "../../rule.ts";
import type { Refusal } from "../gate.ts";
import { nearest } from "../nearest.ts";
import { pydanticEvidence } from "./evidence.ts";

interface Data {
  readonly [key: string]: unknown;
  readonly key: string;
  readonly tag: string;
  readonly expected: readonly string[];
  readonly refusal?: Refusal;
  readonly message?: string | undefined;
}

export const unknownTag: Wording<Data> & About = {
  id: "unknown-tag",
  summary: "a block, tool or setting of an unknown type",
  phase: "schema",
  severity: "error",
  evidence: { ...pydanticEvidence, note: "The list of expected tags grows with the betas sent and over time." },
  foretells: ["tools-type-tag", "tool-choice-tag", "content-block-tag", "tool-result-content-tag", "computer-tag-unknown", "context-edit-tag", "thinking-type-tag-adaptive", "source-type-file-tag", "tool-addition-without-beta"],
  api: ({ data, tagged }) =>
    `${tagged}: ${data.message ?? `Input tag '${data.tag}' found using '${data.key}' does not match any of the expected tags: ${data.expected.map((tag) => `'${tag}'`).join(", ")}`}`,
  text: ({ data, own }) => `\`${own}\`: "${data.tag}" ${why(data)}`,
};

function why({ tag, expected, refusal }: Data): string {
  if (refusal?.why === "beta") return `needs the beta header ${refusal.betas.map((name) => `\`${name}\``).join(" or ")}.`;
  if (refusal?.why === "platform") return "is not known on this platform.";
  if (refusal?.why === "date") return `was not known before ${refusal.day}.`;
  if (refusal !== undefined) return `is not known in this API version (see ${refusal.version}).`;
  const near = nearest(tag, expected);
  if (near !== undefined) return `is not known here. Did you mean "${near}"?`;
  return expected.length > 6 ? "is not known here." : `is not known here. Known: ${expected.join(", ")}.`;
}
