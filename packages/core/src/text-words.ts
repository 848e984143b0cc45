import type { NumberFinding } from "./json/scan.ts";
import type { About, Wording } from "./rule.ts";

/** What the texts of a body problem need; `api` is the parser's own wording where it was recorded. */
interface Told {
  readonly [key: string]: unknown;
  readonly api: string | null;
}

interface SyntaxData extends Told {
  readonly fault: string;
  readonly found: string;
  readonly expected: string;
}

export const jsonSyntax: Wording<SyntaxData> & About = {
  id: "json-syntax",
  summary: "a body that is no JSON",
  phase: "body",
  severity: "error",
  evidence: { grade: "recorded", date: "2026-08", sources: [], note: "Four wordings of the API's parser are known; for the other faults only the refusal is." },
  foretells: ["json-control-character", "json-unexpected-end"],
  api: ({ data }) => data.api,
  text: ({ data }) => `This is no JSON: ${data.found} where ${data.expected} should be.`,
};

export const loneSurrogate: Wording<Told & { readonly half: string; readonly escaped: boolean }> & About = {
  id: "lone-surrogate",
  summary: "half of a surrogate pair",
  phase: "body",
  severity: "error",
  evidence: { grade: "reported", date: "2026-08", sources: [], note: "Common where a text was cut inside an emoji." },
  foretells: ["json-no-low-surrogate", "json-high-surrogate"],
  api: ({ data }) => data.api,
  text: ({ data }) =>
    data.escaped
      ? `A ${data.half} surrogate stands here without its other half: a text was cut inside a character. Cut by code points, or call toWellFormed() on it.`
      : `A ${data.half} surrogate stands here without its other half; it leaves as U+FFFD. Cut texts by code points.`,
};

export const duplicateKey: Wording<Told & { readonly key: string; readonly earlierLine: number }> & About = {
  id: "duplicate-key",
  summary: "a key given twice in one object",
  phase: "advice",
  severity: "warning",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://www.rfc-editor.org/rfc/rfc8259#section-4"] },
  api: () => null,
  text: ({ data }) => `\`${data.key}\` is given twice in this object (first on line ${data.earlierLine}); only the last one counts. Drop one.`,
};

export const numberPrecision: Wording<Told & Pick<NumberFinding, "written" | "becomes">> & About = {
  id: "number-precision",
  summary: "a number that JSON.parse cannot keep",
  phase: "advice",
  severity: "warning",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://www.rfc-editor.org/rfc/rfc8259#section-6"] },
  api: () => null,
  text: ({ data }) => `${data.written} becomes ${data.becomes} in JavaScript. Send it as a string where every digit counts.`,
};

/** The API's parser words its faults as orjson does, which stops at this depth. */
export const DEPTH_LIMIT = 1024;

export const nestingDepth: Wording<Told & { readonly depth: number }> & About = {
  id: "nesting-depth",
  summary: "arrays and objects nested too deeply",
  phase: "advice",
  severity: "warning",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://github.com/ijl/orjson#deserialize"], note: "Inferred from the parser's wordings; no refusal for depth was ever seen." },
  api: () => null,
  text: ({ data }) => `This is nested ${data.depth} levels deep; JSON parsers often stop at ${DEPTH_LIMIT}. Flatten it, or send the inner part as a string.`,
};

/** Kinds of problems of the JSON text itself, which only carriers of text can find. */
export const textWords: readonly (Wording & About)[] = [jsonSyntax, loneSurrogate, duplicateKey, numberPrecision, nestingDepth];
