import type { Judgement } from "../judge.ts";
import type { Logger, PreflightFault, PreflightOptions } from "../options.ts";
import type { Outcome } from "../shadow.ts";
import { safeModel } from "../safety/words.ts";
import { isHeard, publish } from "./diagnostics.ts";
import type { Observer, RuntimeEvent } from "./event.ts";
import type { Report } from "./report.ts";

/** Tells callbacks, observers and diagnostics channels. A listener that throws never breaks a call. */
export class Bus {
  private readonly options: PreflightOptions;
  private readonly observers: readonly Observer[];
  private readonly wantsAll: boolean;
  private readonly toldFaults = new Set<string>();

  constructor(options: PreflightOptions) {
    this.options = options;
    this.observers = options.observers ?? [];
    this.wantsAll = this.observers.some(({ everyCheck }) => everyCheck === true);
  }

  get hearsEveryCheck(): boolean {
    return this.wantsAll || isHeard("check");
  }

  /** Whether anybody may be told how long a check took. */
  get isWatched(): boolean {
    return this.observers.length > 0 || isHeard("check");
  }

  checked(report: Report, { verdict, model }: Judgement, durationMs: number): void {
    const { endpoint, platform } = verdict.context;
    const found = report.problems.length > 0;
    if (found) this.call("onReport", this.options.onReport, report);
    if (found && this.options.mode === "warn" && report.action === "allowed") this.warn(lineOf(report));
    this.emit({ type: "check", endpoint, platform, model: safeModel(model), durationMs, report: found ? report : null });
  }

  outcome(outcome: Outcome): void {
    this.call("onOutcome", this.options.onOutcome, outcome);
    this.emit({ type: "outcome", outcome });
  }

  /** Reports a fault of ours, each kind once: a broken rule must not fill a log. */
  fault(rule: string, error: unknown): void {
    if (this.toldFaults.has(rule)) return;
    this.toldFaults.add(rule);
    const fault: PreflightFault = { rule, error };
    if (this.options.onFault === undefined) this.warn(`no400: "${rule}" failed (${nameOf(error)}); requests go out unjudged by it.`);
    else quietly(() => this.options.onFault?.(fault));
    this.emit({ type: "fault", fault });
  }

  private emit(event: RuntimeEvent): void {
    for (const observer of this.observers) {
      quietly(() => {
        observer.event(event);
      });
    }
    quietly(() => {
      publish(event);
    });
  }

  private call<T>(name: string, listener: ((value: T) => void) | undefined, value: T): void {
    if (listener === undefined) return;
    try {
      const returned: unknown = listener(value);
      if (returned instanceof Promise) returned.catch((error: unknown) => { this.fault(name, error); });
    } catch (error) {
      this.fault(name, error);
    }
  }

  private warn(text: string): void {
    const logger: Logger | undefined = this.options.logger ?? (globalThis as { readonly console?: Logger }).console;
    quietly(() => logger?.warn(text));
  }
}

/** One line for people, without content. */
export function lineOf({ endpoint, model, foretold, problems }: Report): string {
  const found = problems.map(({ code, path }) => (path === "" ? code : `${code} at ${path}`)).join(", ");
  return `no400: this ${endpoint} request${model === null ? "" : ` to ${model}`} would be refused (${foretold ?? "-"}): ${found}`;
}

function quietly(action: () => unknown): void {
  try {
    const returned = action();
    if (returned instanceof Promise) returned.catch(() => undefined);
  } catch {
    // A listener's own bug; there is nobody left to tell.
  }
}

function nameOf(error: unknown): string {
  try {
    return error instanceof Error ? String(error.name) : typeof error;
  } catch {
    return "unknown";
  }
}
