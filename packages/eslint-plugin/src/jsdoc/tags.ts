/** One tag of a JSDoc comment that speaks of types. */
export interface Tag {
  readonly name: "type" | "satisfies" | "param" | "returns" | "typedef";
  /** What stands between the braces. */
  readonly type: string;
  /** The word behind them: a parameter's name, a type's. */
  readonly subject: string;
}

/** One name that `@import { A as B } from "…"` brings in. */
export interface DocImport {
  readonly local: string;
  readonly source: string;
  readonly imported: string;
}

const TAG = /@(type|satisfies|param|arg|argument|returns?|typedef)\s*\{/g;
const IMPORT = /@import\s+(?:type\s+)?([^"'@]+?)\s+from\s+(?:"([^"]+)"|'([^']+)')/g;
const NAMES: Readonly<Record<string, Tag["name"]>> = { arg: "param", argument: "param", return: "returns" };

/** The tags of a comment's text; types whose braces do not close are left out. */
export function tagsIn(comment: string): readonly Tag[] {
  const text = plainText(comment);
  const tags: Tag[] = [];
  for (const match of text.matchAll(TAG)) {
    const start = match.index + match[0].length;
    const end = closingBrace(text, start);
    if (end === -1) continue;
    const name = match[1] ?? "";
    const subject = /^\s*\[?\s*([\w$.]+)/.exec(text.slice(end + 1))?.[1] ?? "";
    tags.push({ name: NAMES[name] ?? (name as Tag["name"]), type: text.slice(start, end), subject });
  }
  return tags;
}

/** What `@import` tags of a comment bring in. */
export function importsIn(comment: string): readonly DocImport[] {
  return [...plainText(comment).matchAll(IMPORT)].flatMap(([, clause = "", double, single]) => namesOf(clause, double ?? single ?? ""));
}

function namesOf(clause: string, source: string): readonly DocImport[] {
  const named = /\{([^}]*)\}/.exec(clause)?.[1] ?? "";
  const found: DocImport[] = named.split(",").flatMap((one) => {
    const [imported, local = imported] = one.trim().split(/\s+as\s+/);
    return imported === undefined || local === undefined || imported === "" ? [] : [{ local, source, imported }];
  });
  const rest = clause.replace(/\{[^}]*\}/, "").replaceAll(",", "").trim();
  const all = /^\*\s+as\s+([\w$]+)$/.exec(rest)?.[1];
  if (all !== undefined) return [...found, { local: all, source, imported: "*" }];
  return rest === "" ? found : [...found, { local: rest, source, imported: "default" }];
}

function plainText(comment: string): string {
  return comment.replaceAll(/\n[ \t]*\*/g, "\n");
}

function closingBrace(text: string, start: number): number {
  for (let at = start, depth = 1; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  return -1;
}
