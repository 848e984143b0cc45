// `pnpm new-rule <folder>/<rule-id>`: the files of a new rule, ready to be filled. A new rule starts as a warning.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { camel } from "../generate/registry.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [name] = process.argv.slice(2);
const [folder, id] = name?.split("/") ?? [];
if (folder === undefined || id === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  console.error("usage: pnpm new-rule <folder>/<rule-id>, for example tool-use/tool-use-ids-unique");
  process.exit(2);
}

const rule = `import { defineRule } from "../../rule.ts";

/** Why the API refuses this, in one sentence. */
export const ${camel(id)} = defineRule<"request">({
  id: "${id}",
  summary: "…",
  site: "request",
  phase: "conversation",
  severity: "warning",
  evidence: { grade: "reported", date: "", sources: [] },
  check(request, scene) {},
  api: () => null,
  text: ({ own }) => \`\\\`\${own}\\\` ….\`,
});
`;
const cases = `import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
  valid: [{ name: "", request: request() }],
  invalid: [{ name: "", request: request(), problems: [{ path: "", api: null }] }],
};
`;
const call = (method: string): string => `import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic();
await client.messages.${method}({
  model: "claude-opus-4-6",
  max_tokens: 1024,
  messages: [{ role: "user", content: "Hi" }],
});`;
const fence = (kind: string, code: string): string => `\`\`\`${kind}\n${code}\n\`\`\`\n`;
const page = `<!-- end of header -->

Why the API refuses this.

## Refused

\`\`\`json refused
{ "model": "claude-opus-4-6", "max_tokens": 1024, "messages": [{ "role": "user", "content": "Hi" }] }
\`\`\`

## Accepted

\`\`\`json accepted
{ "model": "claude-opus-4-6", "max_tokens": 1024, "messages": [{ "role": "user", "content": "Hi" }] }
\`\`\`

## In code

${fence("js refused", call("create"))}
${fence("js accepted", call("create"))}`;
const rows = `# ${id}

## a stream

${fence("js invalid", call("stream"))}
## a near miss of a stream

${fence("js valid", call("stream"))}`;
const files: Readonly<Record<string, string>> = {
  [join(root, `packages/core/src/rules/${folder}/${id}.ts`)]: rule,
  [join(root, `packages/core/src/rules/${folder}/${id}.cases.ts`)]: cases,
  [join(root, `docs/rules/${id}.md`)]: page,
  [join(root, `packages/eslint-plugin/test/rules/${id}.md`)]: rows,
};
for (const [file, text] of Object.entries(files)) {
  if (existsSync(file)) throw new Error(`${file} is there already.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file.slice(root.length + 1)}`);
}
console.log("Fill them, then: pnpm generate, pnpm marks");
