import type { About, Wording } from "../../rule.ts";
import type { Scene } from "../../scene.ts";
import type { Refusal } from "../gate.ts";
import { nearest } from "../nearest.ts";
import { pydanticEvidence } from "./evidence.ts";

interface Data {
  readonly [key: string]: unknown;
  readonly field: string;
  readonly known: readonly string[];
  readonly refusal?: Refusal;
  /** The API's words where they are not the usual ones. */
  readonly message?: string;
}

export const unknownField: Wording<Data> & About = {
  id: "unknown-field",
  summary: "a field the API does not know here",
  phase: "schema",
  severity: "error",
  evidence: pydanticEvidence,
  foretells: [
    "extra-inputs-block-field", "extra-inputs-top-level", "extra-inputs-cache-control-scope", "extra-inputs-thinking-cache-control",
    "item-extra", "metadata-extra", "thinking-adaptive-budget-extra", "thinking-disabled-extra", "tool-use-text-extra",
    "response-format-extra", "speed-without-beta", "fallbacks-without-beta", "clear-at-without-beta",
    "thinking-block-binding-without-beta", "context-management-without-beta", "compaction-extra", "message-output-config-extra", "toolset-name-not-accepted", "count-tokens-extra", "output-config-extra", "effort-extra-inputs",
    "defer-loading-extra", "extra-inputs-text-cache-control", "extra-inputs-tools-cache-control", "bedrock-extraneous-key",
    "output-format-deprecated", "compaction-needs-beta", "compaction-signature-needs-beta",
  ],
  api: ({ data, tagged }, scene) =>
    scene.context.platform === "bedrock" && data.refusal === undefined && tagged === data.field
      ? extraneousKeys(scene)
      : `${tagged}: ${data.message ?? "Extra inputs are not permitted"}`,
  text: ({ data }) => `\`${data.field}\` ${why(data)}`,
};

/** Bedrock checks the body against a schema of its own first, and names all strange keys at once. */
function extraneousKeys({ findings, root }: Scene): string {
  const keys = findings.filter(({ phase, path, data }) => phase === "unknown-key" && path.length === root.length + 1 && data.refusal === undefined);
  const list = keys.map(({ data }) => `#: extraneous key [${String(data.field)}] is not permitted`);
  return `Malformed input request: ${list.join("")}, please reformat your input and try again.`;
}

function why({ field, known, refusal }: Data): string {
  switch (refusal?.why) {
    case "beta":
      return `is only known with the beta header ${refusal.betas.map((name) => `\`${name}\``).join(" or ")}. Send it in \`anthropic-beta\`, or remove the field.`;
    case "removed":
      return `is no longer accepted from API version ${refusal.version} on. Remove it, or send an older \`anthropic-version\`.`;
    case "not-yet":
      return `is only known from API version ${refusal.version} on. Remove it, or send that \`anthropic-version\`.`;
    case "date":
      return `was not known before ${refusal.day}.`;
    case "platform":
      return "is not known on this platform. Remove it.";
    case undefined: {
      const near = nearest(field, known);
      return `is not a field here. ${near === undefined ? "Remove it." : `Did you mean \`${near}\`?`}`;
    }
  }
}
