import { rules, shapeWords, textWords, type Evidence, type Wording } from "@no400/core";

type Grade = Evidence["grade"];

/** Every kind of problem the core finds, by itself. */
export const builtIn: readonly Wording[] = [...rules, ...Object.values(shapeWords), ...textWords];

let grades: ReadonlyMap<string, Grade> | undefined;

/** How well it is known that the API refuses what a built-in rule finds; null for a rule that is not built in. */
export function gradeOf(code: string): Grade | null {
  grades ??= new Map(builtIn.map(({ id, evidence }) => [id, evidence.grade]));
  return grades.get(code) ?? null;
}
