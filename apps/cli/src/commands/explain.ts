import { type Call, defineCommand } from "../cli/command.ts";
import { contextFlags, contextFrom } from "../cli/context-flags.ts";
import { explain as explainError, type Explanation, type LocatedProblem, render, tokenRules } from "../core.ts";
import { errorText, firstRequest, headersFrom, locatedProblems } from "../explain/error-input.ts";
import type { Paint } from "../io/paint.ts";
import { clipLong } from "../judge/clip.ts";
import { docsOf } from "../judge/wordings.ts";
import { wrap } from "../cli/help.ts";

const options = {
  request: { type: "string", short: "r", value: "file", help: "The request that got the error: its line is pointed to." },
  header: { type: "string", value: "line", multiple: true, help: 'A header of the answer, as in "retry-after: 3".' },
  format: { type: "string", short: "f", value: "name", help: "Text, or JSON.", choices: ["text", "json"] },
  ...contextFlags,
} as const;

export const explain = defineCommand({
  name: "explain",
  summary: "say what an error of the API means",
  usage: "[TEXT|FILE|-]",
  about:
    "Takes an error as you have it (the JSON body, an SDK's text, a line of a log; also those of Bedrock and Google Cloud) and says what causes it, what to change, and whether sending again can help.",
  options,
  examples: [
    ["no400 explain 'max_tokens: Field required'", "By its text."],
    ["no400 explain error.json --request request.json", "With the line in the request that causes it."],
    ["kubectl logs app | grep 400 | tail -1 | no400 explain -", "From a log."],
  ],
  run: explainCommand,
});

interface Pointed {
  readonly path: string;
  readonly problems: readonly LocatedProblem[];
}

function explainCommand({ values, positionals, terminal }: Call<typeof options>): number {
  const context = contextFrom(values);
  const found = values.request === undefined ? null : firstRequest(values.request, terminal.cwd);
  const text = errorText(positionals, terminal.cwd);
  const full = { ...found?.context, ...context };
  const told = explainError(text, { context: full, headers: headersFrom(values.header ?? []), rules: tokenRules, ...(found !== null && { request: found.value }) });
  const pointed = found === null ? null : { path: values.request as string, problems: chosenProblems(told, locatedProblems(found, full)) };
  terminal.out(values.format === "json" ? `${JSON.stringify(asData(told, pointed), null, 2)}\n` : asText(told, pointed, terminal.paint));
  return 0;
}

/** The same problems as the explanation names, with places. */
function chosenProblems({ inRequest }: Explanation, located: readonly LocatedProblem[]): readonly LocatedProblem[] {
  const wanted = new Set(inRequest?.problems.map(({ code, apiPath }) => `${code} ${apiPath}`));
  return located.filter(({ code, apiPath }) => wanted.has(`${code} ${apiPath}`));
}

const KNOWN = { wording: "by its wording", "error-code": "by its code", type: "only by its kind", no: "not at all" } as const;
const AGREEMENT = {
  "same-reply": "This is what the API complained about:",
  "same-rule": "The same fault stands here:",
  "other-problems": "This fault is not found in the request, but these are:",
  "no-problem": "Nothing in the request explains it: it may not be the request that was sent, or only the server can know.",
} as const;

function asText(told: Explanation, pointed: Pointed | null, paint: Paint): string {
  const { error, known, rule, cause, fix, nearest, inRequest } = told;
  const head = [error.status, error.type].filter((part) => part !== null).join(" ");
  const rows = [`${paint.strong(head === "" ? "error" : head)}  ${clipLong(error.message) ?? "(no message)"}`, `  ${paint.faint(`Known ${KNOWN[known]}.`)}`, ""];
  const say = (title: string, text: string | null): void => {
    if (text !== null) rows.push(`${paint.strong(title.padEnd(8))}${wrap(text, 92, "        ")}`);
  };
  say("cause", cause ?? (known === "no" ? "Nobody has recorded this text." : null));
  say("fix", fix);
  say("retry", retryText(told));
  say("rule", rule === null ? null : `${rule.id}: ${rule.summary} (${rule.evidence.grade})`);
  say("page", rule === null ? null : docsOf(rule.id));
  if (nearest.length > 0) rows.push("", "Texts that resemble it:", ...nearest.map(({ row }) => `  ${row.template ?? row.id}`));
  if (pointed !== null && inRequest !== null) rows.push("", AGREEMENT[inRequest.agreement], ...pointed.problems.map((problem) => problemLine(problem, pointed.path)));
  return `${rows.join("\n")}\n`;
}

function problemLine(problem: LocatedProblem, path: string): string {
  const { line, column } = problem.place;
  return `  ${path}:${line}:${column}  ${clipLong(render(problem).message)} [${problem.code}]`;
}

function retryText({ retry, decidedBy }: Explanation): string {
  const when = retry.afterMs === null ? "" : ` Wait ${retry.afterMs >= 1000 ? `${retry.afterMs / 1000} seconds` : `${retry.afterMs} ms`} (${retry.header}).`;
  const words = {
    no: "Sending the same again gives the same answer.",
    yes: "Sending the same again can help.",
    later: "Sending the same again helps once the cause is gone, not now.",
    perhaps: "Sending the same again may help.",
  } as const;
  return `${words[retry.helps]}${when}${decidedBy === "server" ? " Only the server can know this beforehand." : ""}`;
}

function asData({ error, known, matches, nearest, rule, decidedBy, cause, fix, retry, at, inRequest }: Explanation, pointed: Pointed | null) {
  return {
    version: 1,
    error,
    known,
    matches: matches.map(({ row, values, fit }) => ({ id: row.id, values, fit })),
    nearest: nearest.map(({ row }) => row.template ?? row.id),
    rule,
    decidedBy,
    cause,
    fix,
    retry,
    at,
    ...(pointed !== null && inRequest !== null && {
      inRequest: {
        agreement: inRequest.agreement,
        problems: pointed.problems.map((problem) => ({ code: problem.code, path: problem.path, message: clipLong(render(problem).message), line: problem.place.line, column: problem.place.column })),
      },
    }),
  };
}
