/** References between definitions: from the definition they stand in (`#` for the schema itself) to their targets. */
export type RefGraph = ReadonlyMap<string, readonly string[]>;

/** The first cycle reached from the root, closed: `[A, B, A]`; null when there is none. Iterative: chains may be long. */
export function findCycle(graph: RefGraph): readonly string[] | null {
  const done = new Set<string>();
  for (const start of graph.keys()) {
    const cycle = cycleFrom(start, graph, done);
    if (cycle !== null) return cycle;
  }
  return null;
}

function cycleFrom(start: string, graph: RefGraph, done: Set<string>): readonly string[] | null {
  const trail: string[] = [start];
  const next: number[] = [0];
  const onTrail = new Map<string, number>([[start, 0]]);
  while (trail.length > 0) {
    const here = trail[trail.length - 1] as string;
    const at = next[next.length - 1] as number;
    const target = done.has(here) ? undefined : graph.get(here)?.[at];
    if (target === undefined) {
      done.add(here);
      onTrail.delete(here);
      trail.pop();
      next.pop();
      continue;
    }
    next[next.length - 1] = at + 1;
    const seenAt = onTrail.get(target);
    if (seenAt !== undefined) return [...trail.slice(seenAt), target];
    if (done.has(target)) continue;
    onTrail.set(target, trail.length);
    trail.push(target);
    next.push(0);
  }
  return null;
}
