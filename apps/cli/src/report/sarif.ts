import type { InputFailure } from "../input/found.ts";
import type { JudgedRequest, ReportedProblem } from "../judge/judge.ts";
import { docsOf, OVER_BUDGET, wordingOf } from "../judge/wordings.ts";
import { version } from "../version.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";

/** SARIF 2.1.0, as code scanning reads it. Results are written as they come, the rules they name behind them. */
export class SarifReporter implements Reporter {
  private count = 0;
  private readonly rules = new Map<string, number>();
  private readonly failures: object[] = [];
  private readonly write: (text: string) => void;

  constructor({ write }: ReporterOptions) {
    this.write = write;
    write('{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[');
  }

  file(): void {}

  request(path: string, { problems }: JudgedRequest): void {
    for (const problem of problems) this.write(`${this.count++ === 0 ? "" : ","}\n${JSON.stringify(this.result(path, problem))}`);
  }

  failure(path: string, { message, place }: InputFailure): void {
    const region = place === null ? undefined : { startLine: place.line, startColumn: place.column };
    this.failures.push({ level: "error", message: { text: message }, locations: [location(path, region)] });
  }

  end(): void {
    const rules = [...this.rules.keys()].map(ruleData);
    const driver = { name: "no400", version, informationUri: docsOf("").replace(/docs\/rules\/\.md$/, "README.md"), rules };
    const invocation = { executionSuccessful: this.failures.length === 0, ...(this.failures.length > 0 && { toolExecutionNotifications: this.failures }) };
    this.write(`\n],"tool":${JSON.stringify({ driver })},"invocations":[${JSON.stringify(invocation)}]}]}\n`);
  }

  private result(path: string, { code, severity, message, api, place }: ReportedProblem): object {
    let ruleIndex = this.rules.get(code);
    if (ruleIndex === undefined) this.rules.set(code, (ruleIndex = this.rules.size));
    const text = api?.message ? `${message}\nThe API answers ${api.status}: ${api.message}` : message;
    const region = { startLine: place.line, startColumn: place.column, endLine: place.endLine, endColumn: place.endColumn };
    return { ruleId: code, ruleIndex, level: severity, message: { text }, locations: [location(path, region)] };
  }
}

function location(path: string, region?: object): object {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, ...(region && { region }) } };
}

function ruleData(id: string): object {
  const wording = wordingOf(id) ?? { ...OVER_BUDGET, severity: "error" };
  const level = wording.severity;
  return { id, shortDescription: { text: `${wording.summary}.` }, helpUri: docsOf(id), defaultConfiguration: { level } };
}
