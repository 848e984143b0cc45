import type { Endpoint, Platform, Severity } from "@no400/core";

/** What was found in one request, without any of its content: safe to log. */
export interface Report {
  /** `refused`: did not leave. `allowed`: left although it would be refused (warn, report, shadow). `clean`: left; warnings only. */
  readonly action: "refused" | "allowed" | "clean";
  readonly endpoint: Endpoint;
  readonly platform: Platform;
  readonly apiVersion: string;
  /** Null when the id is none that could be a model's. */
  readonly model: string | null;
  /** Rule id of the error the API would answer with. */
  readonly foretold: string | null;
  readonly problems: readonly SafeProblem[];
}

/** A problem without content: keys of the caller's own making are hashed. */
export interface SafeProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly path: string;
}
