import { defineRule } from "../../rule.ts";
import { isObject } from "../../subject.ts";

/** Names of arguments are made of a few characters; only those at the top are looked at. */
export const toolSchemaPropertyKeys = defineRule<"tool", { tool: string; key: string }>({
  id: "tool-schema-property-keys",
  summary: "an argument name with characters that are not allowed",
  site: "tool",
  kinds: ["custom"],
  phase: "schema",
  rank: 15,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-09-19",
    sources: ["https://platform.claude.com/docs/en/managed-agents/self-hosted-sandboxes", "https://github.com/jasonsum/gmail-mcp-server/pull/5"],
    note: "The dot was added in 2025, on a day not known; a dot is never flagged.",
  },
  foretells: ["tool-schema-property-keys"],
  check(tool, scene) {
    const properties = tool.input_schema.properties as unknown;
    if (!isObject(properties)) return;
    for (const key in properties) {
      if (!isPropertyKey(key)) scene.report(["input_schema", "properties", key], { tool: tool.name as string, key }, { part: "key" });
    }
  },
  api: ({ data, tagged }, { context }) =>
    `${tagged.slice(0, -data.key.length - 1)}: Property keys should match pattern '^[a-zA-Z0-9_${context.asOf < "2025-06" ? "" : "."}-]{1,64}$'`,
  text: ({ data }) =>
    `\`${data.tool}\` has an argument named ${JSON.stringify(data.key.slice(0, 80))}. Use letters, digits, \`_\`, \`.\` and \`-\` only, at most 64 of them.`,
});

function isPropertyKey(key: string): boolean {
  if (key.length === 0 || key.length > 64) return false;
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i) | 32;
    const letter = code >= 97 && code <= 122;
    if (!letter && !isDigitOrMark(key.charCodeAt(i))) return false;
  }
  return true;
}

/** 0 to 9, and `_`, `-`, `.`. */
function isDigitOrMark(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 95 || code === 45 || code === 46;
}
