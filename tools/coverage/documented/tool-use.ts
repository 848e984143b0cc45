import type { Documented } from "./documented.ts";

export const toolUse: Documented = {
  "tool-result-adjacent": ["tool-use-without-tool-result"],
  "tool-result-first": ["tool-use-without-tool-result"],
  "tool-result-known-id": ["tool-result-unexpected-id"],
  "tool-use-id-unique": ["tool-use-ids-unique"],
  "tool-use-id-pattern": ["string-pattern"],
  "server-tool-use-id-pattern": ["string-pattern"],
  "tool-result-content-types": ["unknown-tag"],
  "tool-result-search-result-alone": ["search-result-mixed-in-tool-result"],
  "tool-result-toolset-name": ["toolset-name-mismatch"],
  "tool-result-toolset-content": ["toolset-result-content"],
  "server-tool-pairing": ["server-tool-use-without-result", "server-tool-result-unexpected-id"],
  "server-tool-no-tool": ["server-tool-not-declared"],
  "no-tool-result-for-srvtoolu": ["tool-use-with-server-id", "tool-result-unexpected-id"],
  "thinking-blocks-unmodified": { why: "Only the server can verify what it signed." },
  "thinking-block-order": ["thinking-first-block-tool-use"],
  "thinking-block-first-if-any": ["thinking-must-be-first"],
  "thinking-block-not-last": ["thinking-final-block"],
  "thinking-disabled-final": ["thinking-disabled-final-assistant"],
};
