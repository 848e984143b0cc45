import { at, LIMITS } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";

/** The limit of the first years; today the shape allows 128. Bedrock Converse kept it. */
export const toolNameLongerThan64 = defineRule<"tool", { name: string; length: number }>({
  id: "tool-name-longer-than-64",
  summary: "a tool name longer than 64 characters, before 128 were allowed",
  site: "tool",
  kinds: ["custom"],
  phase: "schema",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2025-09",
    sources: ["https://github.com/apify/tester-mcp-client/issues/11", "https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools"],
    note: "The pattern with 64 was seen until 2025-09, that with 128 from 2025-10 on; the documents still say 64.",
  },
  foretells: ["tool-name-pattern-64"],
  check(tool, scene) {
    const name = tool.name as string;
    if (name.length <= 64 || name.length > (at(LIMITS.toolNameLength.rows, "9999") as number)) return;
    const { context } = scene;
    if (context.platform !== "bedrock-converse" && scene.from("2025-10-01")) return;
    scene.report(["name"], { name: name.slice(0, 70), length: name.length }, context.asOfExact ? {} : { severity: "warning" });
  },
  api: ({ tagged }) => `${tagged}: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'`,
  text: ({ data }) => `The tool name \`${data.name}…\` has ${data.length} characters; 64 are allowed. Shorten it.`,
});
