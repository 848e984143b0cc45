import { defineCommand } from "../cli/command.ts";
import { outputFileFlag, writeReport } from "../cli/output-file.ts";

interface Packed {
  readonly shared: Readonly<Record<string, unknown>>;
  readonly roots: Readonly<Record<string, { readonly top: object; readonly own: Readonly<Record<string, unknown>> }>>;
}

const BODIES = { messages: "messages", count_tokens: "countTokens", batches: "batch", bedrock: "bedrockInvoke", vertex: "vertex", "bedrock-converse": "bedrockConverse" } as const;

export const schema = defineCommand({
  name: "schema",
  summary: "print the JSON Schema of a request, for editors and validators",
  usage: "[--body <name>]",
  most: 0,
  about:
    "Prints the request's JSON Schema (draft 2020-12, with OpenAPI's discriminator). It knows every field and value, so that editors complete and explain; what depends on the model, betas or other fields only no400 lint can say.",
  options: {
    body: { type: "string", value: "name", help: "Which body; messages by default.", choices: Object.keys(BODIES) },
    pretty: { type: "boolean", help: "Indent it." },
    ...outputFileFlag,
  },
  examples: [
    ["no400 schema > request.schema.json", 'Name it in a request as "$schema" (while editing), or in your editor\'s settings.'],
    ["no400 schema --body batches", "The body of a batch."],
  ],
  async run({ values, terminal }) {
    const name = BODIES[(values.body ?? "messages") as keyof typeof BODIES];
    const json = await requestSchema(name);
    writeReport(`${values.pretty === true ? JSON.stringify(json, null, 2) : JSON.stringify(json)}\n`, values["output-file"], terminal);
    return 0;
  },
});

/** The schema of one body with just the definitions it uses. */
async function requestSchema(name: string): Promise<object> {
  const { text } = await import("virtual:request-schemas");
  const { shared, roots } = JSON.parse(text) as Packed;
  const root = roots[name];
  if (root === undefined) throw new Error(`no schema ${name}`);
  const all: Readonly<Record<string, unknown>> = { ...shared, ...root.own };
  const used = new Map<string, unknown>();
  const visit = (part: unknown): void => {
    for (const [, target] of JSON.stringify(part).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)) {
      if (target === undefined || used.has(target)) continue;
      used.set(target, all[target]);
      visit(all[target]);
    }
  };
  visit(root.top);
  const defs = Object.keys(all).filter((key) => used.has(key));
  return { ...root.top, $defs: Object.fromEntries(defs.map((key) => [key, used.get(key)])) };
}
