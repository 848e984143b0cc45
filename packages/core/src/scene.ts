import type { Context } from "./context.ts";
import type { Conversation, Turn } from "./conversation/conversation.ts";
import { mergeCertainTurns, mergeTurns } from "./conversation/turns.ts";
import { findModel, type ModelFacts } from "./facts/index.ts";
import { certain, type Guard } from "./guard.ts";
import type { ProblemData, Severity } from "./problem.ts";
import type { Phase, Wording } from "./rule.ts";
import type { Shaped } from "./site.ts";
import type { Part, Path } from "./subject.ts";
import { viewTools, type ToolsView } from "./tools/tools-view.ts";

/** A problem with the rule that found it, before ordering. */
export interface Finding {
  readonly wording: Wording;
  readonly phase: Phase;
  readonly path: Path;
  readonly part: Part;
  readonly data: ProblemData;
  readonly severity: Severity;
  /** Instead of the wording's. */
  readonly rank?: number | undefined;
  /** The order in which it was found. */
  readonly found: number;
  /** Shape problems know their tagged path already. */
  readonly tagged?: string;
}

export interface ReportOptions {
  readonly part?: Part;
  readonly severity?: Severity;
  /** Instead of the rule's own: where one walk finds problems of several rules, in the order the API meets them. */
  readonly rank?: number;
}

const NO_TOOLS: readonly Shaped[] = [];

/**
 * Everything a rule may ask besides its site: the request, the context, facts, the merged turns, the tools.
 * Facts that are not known end the rule (see guard.ts), so a rule states only what holds.
 */
export class Scene {
  readonly context: Context;
  /** The request; guarded when it has holes or parts of the wrong shape. */
  readonly request: Shaped;
  /** The path of the request itself: `requests.3.params` inside a batch. */
  readonly root: Path;
  readonly guard: Guard | null;
  readonly findings: Finding[] = [];
  /** What `oncePerRequest` keeps. */
  readonly kept: (object | undefined)[] = [];

  /** Set by the runner around each call of a rule. */
  rule: Wording | null = null;
  /** Path of the site's container, and the site's index or name in it; together the site's path. */
  base: Path = [];
  key: string | number | null = null;

  private modelFacts: ModelFacts | null | undefined = undefined;
  private merged: Conversation | undefined = undefined;
  private toolsView: ToolsView | undefined = undefined;

  constructor(context: Context, request: Shaped, root: Path, guard: Guard | null) {
    this.context = context;
    this.request = request;
    this.root = root;
    this.guard = guard;
  }

  /** The model id the request goes to, as written; ends the rule when there is none. */
  get modelId(): string {
    return this.context.model ?? (this.request.model as string | undefined) ?? certain<string>(null);
  }

  /** Facts of the request's model; ends the rule when the model is not known. */
  get model(): ModelFacts {
    if (this.modelFacts === undefined) this.modelFacts = findModel(this.modelId, this.context.platform) ?? null;
    return certain(this.modelFacts);
  }

  /** Whether the facts know the request's model. */
  get knowsModel(): boolean {
    if (this.modelFacts === undefined) this.modelFacts = findModel(this.modelId, this.context.platform) ?? null;
    return this.modelFacts !== null;
  }

  /** Whether a beta header is sent; ends the rule when headers are not known. */
  hasBeta(...names: readonly string[]): boolean {
    const betas = certain(this.context.betas);
    return names.some((name) => betas.has(name));
  }

  /** True from the given day on, by the day the request is judged at. */
  from(day: string): boolean {
    return this.context.asOf >= day;
  }

  get conversation(): Conversation {
    if (this.merged === undefined) {
      const messages = this.request.messages as readonly Shaped[];
      this.merged = this.guard === null ? mergeTurns(messages, this.isContinued) : mergeCertainTurns(this.guard.original(messages), this.guard, this.isContinued);
    }
    return this.merged;
  }

  /** Whether the request goes on with a thread: the server has the earlier messages, the tools and the system prompt. */
  get isContinued(): boolean {
    return (this.request.thread as Shaped | null | undefined)?.type === "continue";
  }

  /** The tools of the request; ends the rule where a thread has them and the request does not. */
  get declaredTools(): readonly Shaped[] {
    return (this.request.tools as readonly Shaped[] | undefined) ?? (this.isContinued ? certain<readonly Shaped[]>(null) : NO_TOOLS);
  }

  get tools(): ToolsView {
    return (this.toolsView ??= viewTools(this.declaredTools));
  }

  /** Reports on the site itself (`[]`) or a member of it. */
  report(relative: Path, data: ProblemData = {}, options: ReportOptions = {}): void {
    const site = this.key === null ? this.base : [...this.base, this.key];
    this.add([...this.root, ...site, ...relative], data, options);
  }

  /** Reports on a path from the request's root. */
  reportAt(path: Path, data: ProblemData = {}, options: ReportOptions = {}): void {
    this.add([...this.root, ...path], data, options);
  }

  /** Reports on block `j` of a merged turn, at its place in the client's own messages. */
  reportBlock(turn: Turn, j: number, relative: Path, data: ProblemData = {}, options: ReportOptions = {}): void {
    const { message, block } = turn.locate(j);
    this.reportAt(["messages", message, "content", ...(block === null ? [] : [block, ...relative])], data, options);
  }

  private add(path: Path, data: ProblemData, options: ReportOptions): void {
    const wording = this.rule as Wording;
    const severity = options.severity ?? wording.severity;
    const { part = "value", rank } = options;
    this.findings.push({ wording, phase: wording.phase, path, part, data, severity, rank, found: this.findings.length });
  }
}
