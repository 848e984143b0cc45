/** Plain application code, as most of a file is; about 900 characters. */
const FILLER = `
export class Store__N {
  constructor(options = {}) {
    this.items = new Map();
    this.limit = options.limit ?? 100;
  }

  add(key, value) {
    if (this.items.size >= this.limit) this.items.delete(this.items.keys().next().value);
    this.items.set(key, { value, at: Date.now() });
    return this;
  }

  find(predicate) {
    for (const [key, { value }] of this.items) {
      if (predicate(value, key)) return value;
    }
    return undefined;
  }

  async load(url) {
    const response = await fetch(url, { headers: { accept: "application/json" } });
    if (!response.ok) throw new Error(\`\${url}: \${response.status} \${response.statusText}\`);
    const { items = [] } = await response.json();
    items.forEach((item, index) => this.add(item.id ?? \`item-\${index}\`, item));
    return [...this.items.values()].map(({ value }) => value).sort((a, b) => a.rank - b.rank);
  }
}
`;

const REQUEST = `
export async function ask__N(question) {
  const reply = await client.messages.create({
    model: "claude-opus-4-6",
    max_tokens: 10__N,
    system: \`Answer in one line. Today is \${today}.\`,
    messages: [{ role: "user", content: question }],
  });
  return reply.content[0].text;
}
`;

const HEAD = `import Anthropic from "@anthropic-ai/sdk";\nconst client = new Anthropic();\nconst today = new Date().toDateString();\n`;

/** A file of about 13 KB that sends so many requests. */
export function source(requests: number): string {
  let text = requests > 0 ? HEAD : "";
  for (let index = 0; index < requests; index++) text += REQUEST.replaceAll("__N", String(index));
  for (let index = 0; text.length < 13_000 - FILLER.length / 2; index++) text += FILLER.replaceAll("__N", String(index));
  return text;
}
