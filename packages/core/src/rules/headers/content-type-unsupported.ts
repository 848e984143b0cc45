import { defineRule } from "../../rule.ts";

/** Bodies are JSON, in an encoding the API can read. */
export const contentTypeUnsupported = defineRule<"headers", { type: string | null; charset: string | null }>({
  id: "content-type-unsupported",
  summary: "a content-type other than JSON",
  site: "headers",
  when: ({ headers, batchItem, platform }) => !batchItem && platform === "anthropic" && (headers?.["content-type"] ?? "application/json") !== "application/json",
  phase: "headers",
  rank: 3,
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/api/overview"], note: "All 3,235 recorded requests say application/json. For charsets the error code is unsupported_charset; the words of both refusals have not been seen." },
  check(headers, scene) {
    const value = headers["content-type"] ?? "";
    if (value === "") return;
    const [type = "", ...parameters] = value.toLowerCase().split(";").map((part) => part.trim());
    const charset = parameters.find((one) => one.startsWith("charset="))?.slice(8).replaceAll('"', "") ?? null;
    if (type !== "application/json") scene.reportAt([], { type: type.slice(0, 60), charset: null });
    else if (charset !== null && !CHARSETS.has(charset)) scene.reportAt([], { type: null, charset: charset.slice(0, 60) });
  },
  api: () => null,
  text: ({ data }) =>
    data.type === null
      ? `\`content-type\` names the charset ${data.charset}, which the API does not read. Send UTF-8.`
      : `\`content-type\` is ${data.type}. Send application/json.`,
});

const CHARSETS: ReadonlySet<string> = new Set(["utf-8", "utf8", "iso-8859-1", "latin1", "us-ascii", "ascii"]);
