import type { Endpoint, Platform } from "@no400/core";
import type { PreflightFault } from "../options.ts";
import type { Outcome } from "../shadow.ts";
import type { Report } from "./report.ts";

/** What happens inside the runtime, content-free. */
export type RuntimeEvent =
  | { readonly type: "check"; readonly endpoint: Endpoint; readonly platform: Platform; readonly model: string | null; readonly durationMs: number; readonly report: Report | null }
  | { readonly type: "outcome"; readonly outcome: Outcome }
  | { readonly type: "fault"; readonly fault: PreflightFault };

/** Hears of every event. What it throws is dropped: observing never breaks a call. */
export interface Observer {
  event(event: RuntimeEvent): void;
  /** True when events of every check are wanted, clean ones included; otherwise those are not even made. */
  readonly everyCheck?: boolean;
}
