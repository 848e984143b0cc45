/** Deeper than any schema the API accepts; what lies below is left out of the count. */
const MAX_DEPTH = 100;

/** JSON with a space after `,` and `:`, as Python's json module writes it: so do the prompts that tools are put in. */
export const renderJson = (value: unknown): string => render(value, 0);

const render = (value: unknown, depth: number): string => {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (typeof value !== "object" || depth > MAX_DEPTH) return "null";
  if (Array.isArray(value)) return `[${value.map((item) => render(item, depth + 1)).join(", ")}]`;
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${render(member, depth + 1)}`);
  return `{${members.join(", ")}}`;
};
