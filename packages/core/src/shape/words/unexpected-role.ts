import type { About, Wording } from "../../rule.ts";

/** The only tag whose error has words of its own; it names no index. */
export const unexpectedRole: Wording<{ role: string }> & About = {
  id: "unexpected-role",
  summary: "a message with an unknown role",
  phase: "schema",
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-08-31",
    sources: [
      "https://platform.claude.com/docs/en/api/messages",
      "https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs",
    ],
    note: "Sightings before 2026-08 end in a full stop inside the quotes; role tool has a hint of its own.",
  },
  foretells: ["unexpected-role-system", "unexpected-role-tool", "unexpected-role-other", "unexpected-role-2026"],
  api: ({ data }, { context }) => {
    const head = `messages: Unexpected role "${data.role}".`;
    if (data.role === "system") return `${head} The Messages API accepts a top-level \`system\` parameter, not "system" as an input message role.`;
    if (data.role === "tool")
      return `${head} Allowed roles are "user" or "assistant." For instructions on how to use tools, see https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview.`;
    return `${head} Allowed roles are "user" or "assistant${context.asOf < "2026-08" ? '."' : '"'}`;
  },
  text: ({ data, own }) => `\`${own}\` is "${data.role}". ${advice(data.role)}`,
};

function advice(role: string): string {
  switch (role) {
    case "system":
    case "developer":
      return "Move its text to the top-level `system` field.";
    case "tool":
    case "function":
      return "Send a `tool_result` block in a user message instead.";
    default:
      return "Use \"user\" or \"assistant\".";
  }
}
