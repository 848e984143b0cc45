import { defineRule } from "../../rule.ts";

/** Mistakes of copying a key that no key can have. */
export const apiKeyMalformed = defineRule<"headers", { header: string; fault: Fault }>({
  id: "api-key-malformed",
  summary: "a credential that cannot be right",
  site: "headers",
  when: ({ headers, batchItem, platform }) => !batchItem && platform === "anthropic" && headers !== null && CREDENTIALS.some((name) => faultOf(name, headers[name] ?? "") !== null),
  phase: "headers",
  rank: 1,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-08",
    sources: ["https://platform.claude.com/docs/en/api/overview", "https://platform.claude.com/docs/en/manage-claude/administration-api"],
    note: "A key of the wrong form was recorded with these words in 2026-08. The key itself is never shown.",
  },
  reply: { status: 401, type: "authentication_error" },
  foretells: ["header-api-key-invalid-2026", "header-api-key-invalid"],
  check(headers, scene) {
    for (const header of CREDENTIALS) {
      const fault = faultOf(header, headers[header] ?? "");
      if (fault !== null) scene.reportAt([], { header, fault });
    }
  },
  api: ({ data }, scene) => {
    if (data.header !== "x-api-key") return null;
    return scene.from("2026-08-01") ? "API key is invalid." : "invalid x-api-key";
  },
  text: ({ data }) => `\`${data.header}\` ${WORDS[data.fault]}`,
});

const CREDENTIALS = ["x-api-key", "authorization"] as const;

type Fault = "quotes" | "bearer" | "doubled" | "admin" | "variable" | "blank";

const WORDS: Readonly<Record<Fault, string>> = {
  quotes: "has quotes around the key. Remove them.",
  bearer: "begins with `Bearer`. Send the key alone; `Bearer` belongs in `authorization`.",
  doubled: "says `Bearer` twice. Say it once.",
  admin: "is an admin key, which can only manage an organization. Use an API key.",
  variable: "is the name of a variable, not its value: nothing was put in its place.",
  blank: "has blanks or line breaks in the key. Remove them.",
};

function faultOf(header: string, value: string): Fault | null {
  const bearer = /^bearer\s+/i.exec(value)?.[0];
  if (header === "x-api-key" && bearer !== undefined) return "bearer";
  const key = bearer === undefined ? value : value.slice(bearer.length);
  if (/^bearer\s/i.test(key)) return "doubled";
  if (/^["'`].*["'`]$/.test(key.trim())) return "quotes";
  if (/^\s*sk-ant-admin/.test(key)) return "admin";
  if (/^(?:\$\{?\w+\}?|\{\{.*\}\}|%\w+%|process\.env\.\w+)$/.test(key.trim())) return "variable";
  return /^sk-ant-\S*\s/.test(key) || /^\s+sk-ant-/.test(key) ? "blank" : null;
}
