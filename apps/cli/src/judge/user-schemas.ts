import { createRequire } from "node:module";
import { isObject, type AjvModule, installSchemaJudge, schemaJudgeOf } from "../core.ts";

let judge: ReturnType<typeof schemaJudgeOf> | undefined;

/**
 * Lets the rules about users' own schemas speak where a request has examples to hold against them. Ajv takes longer to load
 * than all the rest, so it is a file of its own, loaded for such a request (requests are judged without waiting, hence not
 * by `import()`), and asked for such ones only: what is said of a request must not depend on its neighbours.
 */
export function askUserSchemas(request: unknown): void {
  if (!hasExamples(request)) return installSchemaJudge(null);
  judge ??= schemaJudgeOf(createRequire(import.meta.url)("./ajv.cjs") as AjvModule);
  installSchemaJudge(judge);
}

/** Looked for in the value: searching the text for a word in quotes, which JSON is full of, costs a seventh of parsing it. */
function hasExamples(request: unknown): boolean {
  if (!isObject(request)) return false;
  const { tools, requests } = request;
  if (Array.isArray(tools)) return tools.some((tool) => isObject(tool) && tool["input_examples"] !== undefined);
  return Array.isArray(requests) && requests.some((item) => isObject(item) && hasExamples(item["params"]));
}
