import { beta } from "./beta-row.ts";
import type { BetaFacts } from "./betas.ts";

/** Headers of managed agents, administration and the rest: known names, of no use on a messages request. */
const NAMES = [
  "managed-agents-2026-04-01",
  "dreaming-2026-04-21",
  "agent-memory-2026-07-22",
  "mcp-tunnels-2026-06-22",
  "ce-plugins-2026-09-01",
  "ce-user-management-2026-07-13",
  "ce-claude-code-managed-settings-2026-10-06",
  "spend-limit-reads-2026-09-26",
  "telemetry-destinations-2026-08-11",
  "webhooks-2026-10-07",
  "admin-user-sign-out-2026-10-08",
  "analytics-usage-cost-2026-08-24",
  "experimental-claude-tag-2026-10-21",
];

export const OTHER_ENDPOINT_BETAS: readonly BetaFacts[] = /* @__PURE__ */ NAMES.map((name) =>
  beta(name, [], { forMessages: false }),
);
