import type { InputFailure } from "../input/found.ts";
import type { JudgedRequest } from "../judge/judge.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";

/** JUnit XML: a suite a file, a case a request; problems that refuse it fail the case, an unreadable input is an error. */
export class JunitReporter implements Reporter {
  private path: string | null = null;
  private cases: string[] = [];
  private failed = 0;
  private errors = 0;
  private readonly write: (text: string) => void;

  constructor({ write }: ReporterOptions) {
    this.write = write;
    write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="no400">\n');
  }

  file(path: string): void {
    this.close();
    this.path = path;
  }

  request(path: string, { index, label, problems }: JudgedRequest): void {
    const name = label ?? `request ${index}`;
    const errors = problems.filter(({ severity }) => severity === "error");
    const warnings = problems.filter(({ severity }) => severity === "warning");
    const line = ({ place, message, code, api }: JudgedRequest["problems"][number]): string =>
      `${path}:${place.line}:${place.column}: ${message} [${code}]${api?.message ? `\n  The API answers ${api.status}: ${api.message}` : ""}`;
    const [first] = errors;
    if (first !== undefined) this.failed++;
    const failure = first === undefined ? "" : `\n      <failure message="${xml(first.message)}" type="${xml(first.code)}">${xml(errors.map(line).join("\n"))}</failure>`;
    const notes = warnings.length === 0 ? "" : `\n      <system-out>${xml(warnings.map(line).join("\n"))}</system-out>`;
    const body = failure + notes;
    this.cases.push(`    <testcase name="${xml(name)}" classname="${xml(path)}"${body === "" ? "/>" : `>${body}\n    </testcase>`}`);
  }

  failure(path: string, { message, kind }: InputFailure): void {
    if (this.path !== path) this.file(path);
    this.errors++;
    this.cases.push(`    <testcase name="reads as a request" classname="${xml(path)}">\n      <error message="${xml(message)}" type="${kind}"/>\n    </testcase>`);
  }

  end(): void {
    this.close();
    this.write("</testsuites>\n");
  }

  private close(): void {
    if (this.path === null) return;
    this.write(`  <testsuite name="${xml(this.path)}" tests="${this.cases.length}" failures="${this.failed}" errors="${this.errors}">\n`);
    this.write(`${this.cases.join("\n")}\n  </testsuite>\n`);
    this.cases = [];
    this.failed = 0;
    this.errors = 0;
    this.path = null;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;" };

function xml(text: string): string {
  // Control characters have no place in XML 1.0, not even escaped.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd").replace(/[&<>"\n]/g, (char) => ENTITIES[char] ?? char);
}
