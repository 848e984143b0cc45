import { rules, shapeWords, type Evidence } from "@no400/core";

type Grade = Evidence["grade"];

let grades: ReadonlyMap<string, Grade> | undefined;

/** How well it is known that the API refuses what a built-in rule finds; null for a rule that is not built in. */
export function gradeOf(code: string): Grade | null {
  grades ??= new Map([...rules, ...Object.values(shapeWords)].map(({ id, evidence }) => [id, evidence.grade]));
  return grades.get(code) ?? null;
}
