/** Why no rule foretells a reply. */
export interface NotForetold {
  /**
   * `server-state`: only the server knows. `other-endpoint`: no request to Messages.
   * `retired`: the API no longer says it. `wrapper`: other words around a reply that is foretold. `not-yet`: a client could know; no rule does.
   */
  readonly why: "server-state" | "other-endpoint" | "retired" | "wrapper" | "not-yet";
  readonly note: string;
}

const SIGNED = "Only the server can verify what it signed or encrypted.";
const ACCOUNT = "Depends on the account behind the key.";

/** Every reply without a rule, with the reason. A row that gets a rule leaves this list. */
export const notForetold: Readonly<Record<string, NotForetold>> = {
  "thinking-blocks-modified": { why: "server-state", note: SIGNED },
  "thinking-signature-prefix-binding": { why: "server-state", note: SIGNED },
  "compaction-content-mismatch": { why: "server-state", note: SIGNED },
  "search-result-encrypted-content": { why: "server-state", note: SIGNED },
  "grammar-too-large": { why: "server-state", note: "The compiler's size limit is internal and differs by model; the explicit limits have rules." },
  "grammar-too-large-pathed": { why: "server-state", note: "The compiler's size limit is internal and differs by model; the explicit limits have rules." },
  "auth-style-long-context": { why: "server-state", note: ACCOUNT },
  "long-context-beta-not-available": { why: "server-state", note: ACCOUNT },
  "fast-mode-not-enabled": { why: "server-state", note: ACCOUNT },
  "oauth-not-allowed-org": { why: "server-state", note: ACCOUNT },
  "credit-balance-low": { why: "server-state", note: ACCOUNT },
  "api-usage-limits": { why: "server-state", note: ACCOUNT },
  "organization-disabled": { why: "server-state", note: ACCOUNT },
  "data-retention-required": { why: "server-state", note: ACCOUNT },
  "hipaa-feature": { why: "server-state", note: ACCOUNT },
  "bedrock-on-demand": { why: "server-state", note: "Bedrock refuses bare ids in some regions and takes them in others: 510 recorded acceptances, 41 refusals." },
  "vertex-structured-outputs-precondition": { why: "server-state", note: "An organization policy on Google Cloud." },
  "mcp-auth-token-invalid": { why: "server-state", note: "Another server says so." },
  "output-blocked": { why: "server-state", note: "Depends on what the model was about to answer." },
  "file-not-found": { why: "server-state", note: "Which files a workspace has is not in the request." },
  "document-file-type": { why: "server-state", note: "A file's type is not in the request." },
  "fallback-credit-token": { why: "server-state", note: "Whether a credit token fits is not in the request." },
  "url-download-failed": { why: "server-state", note: "What a URL answers is not in the request." },
  "citation-start-beyond-document": { why: "not-yet", note: "Seen once. How the index counts nested documents is not known, and redacted texts are shorter than those that were cited." },
  "third-party-extra-usage": { why: "server-state", note: ACCOUNT },
  "claude-code-version-too-old": { why: "server-state", note: "Which program sends a request is in headers the API reads and no body." },
  "model-access-suspended": { why: "server-state", note: ACCOUNT },
  "cors-not-allowed": { why: "server-state", note: ACCOUNT },
  "bedrock-malformed-range": { why: "retired", note: "Bedrock's schema of Claude 2 and 3; last seen 2024-06." },
  "not-found-generic": { why: "other-endpoint", note: "A wrong URL, or an id of another resource." },
  "model-not-supported-on-completions": { why: "other-endpoint", note: "/v1/complete." },
  "batch-results-not-ready": { why: "other-endpoint", note: "Reading the results of a batch." },
};
