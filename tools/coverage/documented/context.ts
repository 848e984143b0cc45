import type { Documented } from "./documented.ts";

export const context: Documented = {
  "context-clear-tool-uses": ["unknown-tag", "unknown-field"],
  "context-clear-thinking": ["clear-thinking-first", "clear-thinking-requires-thinking"],
  "context-compact": ["compact-trigger-min", "context-strategy-not-supported"],
  "compaction-request": ["compaction-incompatible"],
  "compaction-placement": ["compaction-block-misplaced", "compaction-block-needs-strategy"],
  "compaction-models": ["compaction-not-supported-model"],
  "thread-create-continue": ["unknown-field", "unknown-tag"],
  "thread-continue-fields": ["thread-continue-with-prompt"],
  "thread-once": { why: "Whether a response was continued before is known to the server only." },
  "thread-breakpoints": { why: "Breakpoints of earlier requests of a thread are known to the server only." },
  "thread-expiry": { why: "A thread's age is known to the server only." },
  "thread-unsupported": ["thread-incompatible"],
  "thread-models": ["thread-not-supported-model"],
};
