import { createRequire } from "node:module";
import { type AjvModule, installSchemaJudge, schemaJudgeOf } from "../core.ts";

let judge: ReturnType<typeof schemaJudgeOf> | undefined;

/**
 * Lets the rules about users' own schemas speak where a request has examples to hold against them. Ajv takes longer to load
 * than all the rest, so it is a file of its own, loaded for such a request (requests are judged without waiting, hence not
 * by `import()`), and asked for such ones only: what is said of a request must not depend on its neighbours.
 */
export function askUserSchemas(text: string): void {
  if (!text.includes('"input_examples"')) return installSchemaJudge(null);
  judge ??= schemaJudgeOf(createRequire(import.meta.url)("./ajv.cjs") as AjvModule);
  installSchemaJudge(judge);
}
