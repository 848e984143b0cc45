import { defineRule } from "../../rule.ts";
import type { Scene } from "../../scene.ts";
import type { Path } from "../../subject.ts";
import { isObject } from "../../subject.ts";

/** Converse knows files in S3; what it hands on to Claude has no source then. */
export const converseS3Source = defineRule<"message", { kind: string }>({
  id: "converse-s3-source",
  summary: "a file in S3 for a Claude model",
  site: "message",
  body: "converse",
  phase: "media",
  severity: "error",
  reply: { status: 400, type: "ValidationException" },
  evidence: {
    grade: "recorded",
    date: "2026-03",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/claude-on-amazon-bedrock"],
    note: "Recorded for a document. The place in the message counts the turns and blocks of the body Bedrock makes, which may differ from yours.",
  },
  foretells: ["bedrock-prefix"],
  check(message, scene) {
    lookIn(message.content, ["content"], scene);
  },
  api: ({ data, plain }) => `The model returned the following errors: ${plain.replace(/\.(?:document|image)\.source$/, "")}.${data.kind}.source.type: Field required`,
  text: ({ data, own }) => `\`${own}\` names a file in S3, which Claude models cannot read. Send the ${data.kind}'s bytes.`,
});

function lookIn(blocks: readonly unknown[], path: Path, scene: Scene): void {
  let index = 0;
  for (const block of blocks) {
    const at = [...path, index++];
    if (!isObject(block)) continue;
    for (const kind of ["document", "image"]) {
      const file = block[kind];
      const source = isObject(file) ? file.source : undefined;
      if (isObject(source) && source.s3Location !== undefined) scene.report([...at, kind, "source"], { kind });
    }
    const result = block.toolResult;
    if (isObject(result) && Array.isArray(result.content)) lookIn(result.content, [...at, "toolResult", "content"], scene);
  }
}
