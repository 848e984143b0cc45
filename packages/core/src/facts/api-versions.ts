/** One value of the `anthropic-version` header. */
export interface ApiVersionFacts {
  readonly version: string;
  readonly status: "current" | "older" | "deprecated";
  /** Ids of what it refuses that older versions accept. */
  readonly refuses: readonly VersionRefusal[];
  readonly source: string;
}

export interface VersionRefusal {
  readonly what: "sampling-parameters" | "document-in-assistant-message" | "citations-on-user-text";
  readonly endpoints: readonly ("messages" | "count_tokens" | "batches")[];
}

const MIGRATION = "https://platform.claude.com/docs/en/api/migration-2026-10-21";

/** Newest first. A batch item is judged by the version that created the batch. */
export const API_VERSIONS: readonly ApiVersionFacts[] = [
  {
    version: "2026-10-21",
    status: "current",
    source: MIGRATION,
    refuses: [
      // Temperature, top_p and top_k at any value, the default included, on every model.
      { what: "sampling-parameters", endpoints: ["messages", "batches"] },
      // A document block placed directly in an assistant message; inside server tool results it stays legal.
      { what: "document-in-assistant-message", endpoints: ["messages", "count_tokens", "batches"] },
      // A non-empty citations list on a text block of a user message, also inside search_result content.
      { what: "citations-on-user-text", endpoints: ["messages", "count_tokens", "batches"] },
    ],
  },
  { version: "2023-06-01", status: "older", source: MIGRATION, refuses: [] },
  {
    version: "2023-01-01",
    status: "deprecated",
    source: "https://platform.claude.com/docs/en/api/versioning",
    refuses: [],
  },
];

export function findApiVersion(version: string): ApiVersionFacts | undefined {
  return API_VERSIONS.find((row) => row.version === version);
}

/** Whether a version refuses one of the things newer versions refuse; false for versions nobody knows. */
export function versionRefuses(
  version: string,
  what: VersionRefusal["what"],
  endpoint: VersionRefusal["endpoints"][number],
): boolean {
  return findApiVersion(version)?.refuses.some((row) => row.what === what && row.endpoints.includes(endpoint)) ?? false;
}
