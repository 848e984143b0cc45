import { DEVIATIONS } from "./deviations.ts";
import type { Members } from "./members.ts";

/** Lines that tell where two descriptions of one body differ, deviations left out; `used` collects the deviations met. */
export function compareMembers(name: string, sdk: Members, schema: Members, used: Set<RegExp>): readonly string[] {
  const lines: string[] = [];
  for (const path of new Set([...sdk.keys(), ...schema.keys()])) {
    const [theirs, ours] = [sdk.get(path), schema.get(path)];
    if (theirs === ours) continue;
    const deviation = DEVIATIONS.find((one) => one.path.test(path));
    if (deviation !== undefined) used.add(deviation.path);
    else lines.push(`${name}: ${path}: SDK ${theirs ?? "has none"}, schema ${ours ?? "has none"}`);
  }
  return lines;
}

/** GA knows less than the one schema: everything it knows must be there, and fit. */
export function compareSubset(name: string, sdk: Members, schema: Members): readonly string[] {
  return [...sdk.keys()]
    .filter((path) => !schema.has(path) && !DEVIATIONS.some((one) => one.path.test(path)))
    .map((path) => `${name}: ${path}: not in the schema`);
}

type Shape = Readonly<Record<string, string>>;

/** Lines that tell what a new SDK release added, dropped or changed. */
export function compareShapes(before: Shape, after: Shape): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((path) => {
    const [old, now] = [before[path], after[path]];
    if (old === now) return [];
    if (old === undefined) return [`+ ${path}: ${now}`];
    return now === undefined ? [`- ${path}: ${old}`] : [`~ ${path}: ${old} -> ${now}`];
  });
}
