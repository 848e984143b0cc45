import type { Judge, Judgement } from "../judge.ts";
import type { Call } from "../target.ts";
import { ESCAPED_SURROGATE } from "./escaped.ts";

/** Judges a body as text: what is no JSON is refused as the API's parser does, and lone surrogates are told. */
export async function judgeText(judge: Judge, text: string, call: Call): Promise<{ readonly value: unknown; readonly judgement: Judgement }> {
  const value = parsed(text);
  if (value === undefined || text.includes(ESCAPED_SURROGATE)) {
    const { form, context } = judge.place(value, call);
    if (form.value === value) {
      // Reading JSON text closely is rare here, and its code is not small.
      const { checkText } = await import("@no400/core/text");
      return { value, judgement: judge.conclude(checkText(text, context, { checker: judge.policy.checker }), value) };
    }
  }
  return { value, judgement: judge.judge(value, call) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
