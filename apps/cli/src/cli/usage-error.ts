/** The command was called wrongly, or its configuration is wrong: exit 2, one sentence, no stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
