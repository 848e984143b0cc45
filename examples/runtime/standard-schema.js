// The schemas are Standard Schemas: whatever takes one (form libraries, routers, validators) takes a request's.
import { messagesRequest } from "@no400/core/schemas";

/** A validator that knows nothing of Zod, only https://standardschema.dev. */
async function issuesOf(schema, value) {
  const result = await schema["~standard"].validate(value);
  return (result.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

console.log(await issuesOf(messagesRequest, { model: "claude-opus-4-6", max_tokens: 64, messages: [{ role: "user", content: "Hello" }] }));
console.log(await issuesOf(messagesRequest, { model: "claude-opus-4-6", max_tokens: "64", messages: [] }));
