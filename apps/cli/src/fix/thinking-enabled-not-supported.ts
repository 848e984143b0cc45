import type { Fix } from "./fix.ts";

export const thinkingEnabledNotSupported: Fix = {
  rule: "thinking-enabled-not-supported",
  safe: false,
  does: "lets the model think adaptively",
  changes: () => [{ path: ["thinking"], to: { type: "adaptive" } }],
};
