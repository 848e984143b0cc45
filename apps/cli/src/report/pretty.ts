import type { InputFailure } from "../input/found.ts";
import type { JudgedRequest, ReportedProblem } from "../judge/judge.ts";
import { framesOf } from "./picture.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";
import { closingLine, plural, ruleTable } from "./words.ts";
import type { Summary } from "./summary.ts";

/** For people: every problem with its sentence, the API's reply for the first error, a frame, and the rule's page. */
export class PrettyReporter implements Reporter {
  private shown = 0;
  private hidden = 0;
  private readonly options: ReporterOptions;

  constructor(options: ReporterOptions) {
    this.options = options;
  }

  file(): void {}

  request(path: string, judged: JudgedRequest): void {
    const { problems, notKnown } = judged;
    if (problems.length === 0 && notKnown.length === 0) return;
    if (this.shown >= this.options.limit) {
      this.hidden += problems.length;
      return;
    }
    const frames = framesOf(judged);
    const first = problems.find(({ severity, effect }) => severity === "error" && effect === null);
    problems.forEach((problem, index) => {
      if (this.shown >= this.options.limit) this.hidden++;
      else this.problem(path, judged, problem, problem === first, frames[index] ?? null);
    });
    if (notKnown.length > 0) this.notKnown(path, judged);
  }

  failure(path: string, { message, place, frame, api }: InputFailure): void {
    const { paint, write } = this.options;
    if (this.shown++ >= this.options.limit) {
      this.hidden++;
      return;
    }
    const at = place === null ? path : `${path}:${place.line}:${place.column}`;
    const rows = [`${paint.path(at)}  ${paint.error("unreadable")}`, `  ${message}`];
    if (api !== null) rows.push(`  ${paint.strong("The API answers 400 invalid_request_error:")} ${api}`);
    if (frame !== null) rows.push(paint.faint(indented(frame)));
    write(`${rows.join("\n")}\n\n`);
  }

  end(summary: Summary): void {
    const { paint, write } = this.options;
    if (this.hidden > 0) write(`${plural(this.hidden, "more problem")} not shown in full (--limit). By rule:\n${ruleTable(summary)}\n\n`);
    write(`${closingLine(summary, paint)}\n`);
  }

  private problem(path: string, judged: JudgedRequest, problem: ReportedProblem, first: boolean, picture: string | null): void {
    const { paint, write } = this.options;
    this.shown++;
    const { place, severity, code, api } = problem;
    const label = judged.label === null ? "" : paint.faint(`  ${judged.label.slice(0, 100)}`);
    const rows = [`${paint.path(`${path}:${place.line}:${place.column}`)}  ${paint[severity](severity)}  ${paint.strong(code)}${label}`, `  ${problem.message}`];
    if (first && api !== null) rows.push(`  ${paint.strong(`The API answers ${api.status} ${api.type}:`)} ${api.message ?? "(its wording is not known)"}`);
    if (picture !== null) rows.push(paint.faint(indented(picture)));
    rows.push(`  ${paint.faint(problem.docs)}`);
    write(`${rows.join("\n")}\n\n`);
  }

  private notKnown(path: string, { notKnown, label }: JudgedRequest): void {
    const { paint, write } = this.options;
    const name = label === null ? "" : `  ${label.slice(0, 100)}`;
    write(`${paint.path(path)}  ${paint.warning("not known")}${name}\n  ${notKnown.join("; ")}. Rules that need facts about it did not run.\n\n`);
  }
}

function indented(text: string): string {
  return text.split("\n").map((row) => `    ${row}`).join("\n");
}
