/** AWS refuses in its own envelope. */
export const VALIDATION = { status: 400, type: "ValidationException" } as const;

/** `content` of a Converse message: blocks told apart by the member they have. */
export interface ConverseBlock {
  readonly text?: string;
  readonly toolUse?: { readonly toolUseId: string; readonly name: string };
  readonly toolResult?: { readonly toolUseId: string; readonly status?: string | null; readonly content: readonly unknown[] };
}

export interface ConverseMessage {
  readonly role: "user" | "assistant";
  readonly content: readonly ConverseBlock[];
}
