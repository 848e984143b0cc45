import { withBodyBetas } from "./body-betas.ts";
import { resolveContext, type Context, type ContextInput } from "./context.ts";
import { Guard } from "./guard.ts";
import { inApiOrder } from "./order.ts";
import { Plans } from "./plans.ts";
import type { ApiReply, Problem, Severity } from "./problem.ts";
import { foretellReply, keepSource } from "./render/render.ts";
import type { Rule } from "./rule.ts";
import { rules as builtIn } from "./rules/registry.ts";
import { runRules, type Fault } from "./run.ts";
import { Scene, type Finding } from "./scene.ts";
import { rootOf, shapeFaults, shapeTraits, type RootName } from "./shape/shape.ts";
import type { LocatedFault } from "./shape/shape-problem.ts";
import { shapeSeverity } from "./shape/shape-severity.ts";
import { converseWords, shapeWords } from "./shape/words/index.ts";
import type { Shaped } from "./site.ts";
import { isObject, type Path, type Subject } from "./subject.ts";
import { tell } from "./told.ts";

export interface Verdict {
  /** `rejected` when at least one problem is an error that refuses the request. */
  readonly verdict: "accepted" | "rejected";
  /** The one error the API would answer: its first, since it stops there. */
  readonly foretold: Foretold | null;
  /** All problems, in the API's order of evaluation. */
  readonly problems: readonly Problem[];
  /** Rules that failed themselves. Always empty but for a bug of ours or a hostile value; never a verdict. */
  readonly faults: readonly Fault[];
  readonly context: Context;
}

export interface Foretold extends ApiReply {
  /** Rule id. */
  readonly code: string;
}

export interface CheckerOptions {
  /** Rules besides the built-in ones: a team's own checks. */
  readonly rules?: readonly Rule[];
  /** Rules instead of the built-in ones. */
  readonly builtIn?: readonly Rule[];
  /** Per rule id: another severity, or none at all. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
}

/** Judges requests. `check` never throws, whatever the value. */
export interface Checker {
  check(request: unknown, context?: ContextInput | Context): Verdict;
  checkSubject(subject: Subject, context?: ContextInput | Context): Verdict;
}

/** A checker with rules of its own; `check` and `checkSubject` are those of the default one. */
export function createChecker(options: CheckerOptions = {}): Checker {
  const severities = options.severities ?? {};
  const all = [...(options.builtIn ?? builtIn), ...(options.rules ?? [])].filter((rule) => severities[rule.id] !== "off");
  const engine = new Engine(all, severities);
  return {
    check: (request, context) => engine.judge({ value: request, holes: false }, context),
    checkSubject: (subject, context) => engine.judge(subject, context),
  };
}

let standard: Checker | undefined;

/** Judges a plain value as the API would, with every built-in rule. */
export function check(request: unknown, context?: ContextInput | Context): Verdict {
  return (standard ??= createChecker()).check(request, context);
}

/** Judges a request that may have holes, as a syntax tree shows it. */
export function checkSubject(subject: Subject, context?: ContextInput | Context): Verdict {
  return (standard ??= createChecker()).checkSubject(subject, context);
}

class Engine {
  private readonly messages: Plans;
  private readonly converse: Plans;
  private readonly severities: Readonly<Record<string, Severity | "off">>;

  constructor(rules: readonly Rule[], severities: Readonly<Record<string, Severity | "off">>) {
    this.messages = new Plans(rules.filter((rule) => rule.body !== "converse"));
    this.converse = new Plans(rules.filter((rule) => rule.body === "converse"));
    this.severities = severities;
  }

  judge(subject: Subject, sent: ContextInput | Context | undefined): Verdict {
    const faults: Fault[] = [];
    let context: Context | null = null;
    try {
      context = withBodyBetas(resolveContext(sent), subject.value);
      const problems = this.problems(subject, context, ROOT, faults);
      if (context.endpoint !== "batches") return verdictOf(problems, faults, context);
      return verdictOf([...problems, ...this.items(subject, context, faults)], faults, context);
    } catch (error) {
      // A hostile value (a getter or Proxy that throws, a day that is none): no verdict is better than a broken call.
      faults.push({ rule: "check", error });
      return { verdict: "accepted", foretold: null, problems: NONE, faults, context: context ?? resolveContext() };
    }
  }

  /** Every item of a batch is a request of its own, with its own index and the batch's version. */
  private items(subject: Subject, context: Context, faults: Fault[]): readonly Problem[] {
    const requests: unknown = isObject(subject.value) ? subject.value.requests : undefined;
    if (!Array.isArray(requests)) return NONE;
    const itemContext: Context = { ...context, endpoint: "messages", batchItem: true };
    return requests.flatMap((item: unknown, index) => {
      if (!isObject(item) || !isObject(item.params)) return [];
      return this.problems({ value: item.params, holes: subject.holes }, itemContext, ["requests", index, "params"], faults);
    });
  }

  private problems(subject: Subject, context: Context, root: Path, faults: Fault[]): readonly Problem[] {
    const name = rootOf(context);
    const traits = subject.holes ? null : shapeTraits(name, subject.value, context);
    const scene = traits === null ? this.guardedScene(name, subject, context, root) : new Scene(context, subject.value as Shaped, root, null);
    const plans = context.platform === "bedrock-converse" ? this.converse : this.messages;
    if (scene.request !== NOT_A_REQUEST) runRules(plans.dispatch(context, traits), scene, faults);
    if (scene.findings.length === 0) return NONE;
    const kept = scene.findings.flatMap((finding) => this.withSeverity(finding));
    return inApiOrder(kept, root.length).flatMap((finding) => {
      try {
        return [problemOf(finding, scene, subject.value)];
      } catch (error) {
        faults.push({ rule: finding.wording.id, error });
        return [];
      }
    });
  }

  private guardedScene(name: RootName, subject: Subject, context: Context, root: Path): Scene {
    const { faults, cuts, sound } = shapeFaults(name, subject.value, context);
    const guard = new Guard(cuts);
    const request = sound && isObject(subject.value) ? guard.of(subject.value as Shaped) : NOT_A_REQUEST;
    const scene = new Scene(context, request, root, guard);
    for (const fault of faults) addShapeFault(scene, fault);
    return scene;
  }

  private withSeverity(finding: Finding): readonly Finding[] {
    const severity = this.severities[finding.wording.id];
    if (severity === undefined) return [finding];
    return severity === "off" ? [] : [{ ...finding, severity }];
  }
}

const ROOT: Path = [];
const NONE: readonly Problem[] = [];

/** Stands for a root that is no object: no rule can read it. */
const NOT_A_REQUEST: Shaped = {};

function addShapeFault(scene: Scene, { path, part, tagged, fault }: LocatedFault): void {
  const { code, ...data } = fault;
  const wording = scene.context.platform === "bedrock-converse" ? converseWords[code] : shapeWords[code];
  const phase = code === "unknown-field" && path.length === 1 ? "unknown-key" : wording.phase;
  const severity = shapeSeverity(wording, scene.context);
  const prefix = scene.root.length > 0 ? `${scene.root.join(".")}.` : "";
  const found = scene.findings.length;
  scene.findings.push({ wording, phase, path: [...scene.root, ...path], part, data, severity, found, tagged: prefix + tagged });
}

function problemOf(finding: Finding, scene: Scene, request: unknown): Problem {
  const { wording, severity, path, part, data } = finding;
  const told = tell(finding, scene, request);
  const problem: Problem = {
    code: wording.id,
    severity,
    path,
    part,
    apiPath: told.tagged,
    data,
    ...(scene.context.batchItem ? { effect: "item-errored" as const } : {}),
  };
  return keepSource(problem, { finding, told, scene });
}

function verdictOf(problems: readonly Problem[], faults: readonly Fault[], context: Context): Verdict {
  if (problems.length === 0) return { verdict: "accepted", foretold: null, problems, faults, context };
  const rejected = problems.some((problem) => problem.severity === "error");
  const first = problems.find((problem) => problem.severity === "error" && problem.effect === undefined);
  const foretold = first === undefined ? null : { ...foretellReply(first), code: first.code };
  return { verdict: rejected ? "rejected" : "accepted", foretold, problems, faults, context };
}
