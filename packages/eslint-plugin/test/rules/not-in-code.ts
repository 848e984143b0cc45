const TOKENS = "ESLint does not estimate lengths in tokens: most of a prompt is not in the code.";
const LONG_LIST = "ESLint does not see this: a list this long is made while the program runs.";
const LARGE_FILE = "ESLint does not see this: texts and files this large are read while the program runs.";
const COMPILED = "ESLint does not see this: it means compiling the schema, which the command line does, and `checkUserSchemas` of `@no400/core/user-schemas`.";

/** Rules that no source file can break, or whose breach ESLint cannot see there; each with the reason, as its page gives it. */
export const notInCode: Readonly<Record<string, string>> = {
  "json-syntax": "Not a matter of code: the SDK, or `JSON.stringify`, always writes JSON that can be read.",
  "duplicate-key": "ESLint's own `no-dupe-keys` reports a key that stands twice in an object of your code.",
  "number-precision": "ESLint's own `no-loss-of-precision` reports such numbers in your code.",
  "lone-surrogate": "ESLint does not see this: texts are cut while the program runs.",
  "nesting-depth": "ESLint does not see this: a structure this deep is made while the program runs.",
  "request-too-large": "ESLint does not see this: how large a body is shows when it is sent.",
  "prompt-too-long": TOKENS,
  "prompt-near-limit": TOKENS,
  "context-limit-sum": TOKENS,
  "max-tokens-past-window": TOKENS,
  "cache-prefix-too-short": TOKENS,
  "too-many-text-bytes": LARGE_FILE,
  "image-exceeds-limit": LARGE_FILE,
  "batch-too-many-requests": LONG_LIST,
  "deferred-tools-max": LONG_LIST,
  "too-many-messages": LONG_LIST,
  "schema-too-large-to-check": "ESLint does not see this: a schema this large is generated, not written by hand.",
  "input-examples-invalid": COMPILED,
  "tool-use-input-mismatch": COMPILED,
  "system-role-not-supported": "No model is known to refuse this for sure, so ESLint reports it as [may-be-refused](may-be-refused.md).",
  "beta-header-on-bedrock": "ESLint does not see this: the Bedrock client moves the header into the body by itself, and requests made without it are not recognised.",
};
