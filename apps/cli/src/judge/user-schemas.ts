import { type AjvModule, installSchemaJudge, schemaJudgeOf } from "../core.ts";

let judge: ReturnType<typeof schemaJudgeOf> | undefined;

/**
 * Lets the rules about users' own schemas speak where a request has examples to hold against them. Ajv takes longer to load
 * than all the rest, so it is loaded for such a request, and asked for such ones only: what is said of a request must not
 * depend on its neighbours.
 */
export function askUserSchemas(text: string): void {
  if (!text.includes('"input_examples"')) return installSchemaJudge(null);
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- requests are judged one after the other, without waiting
  judge ??= schemaJudgeOf(require("ajv/dist/2020.js") as AjvModule);
  installSchemaJudge(judge);
}
