import type { Rule } from "./rule.ts";
import type { Site } from "./site.ts";
import { TurnMasks } from "./turn-masks.ts";

/** Rules sorted by where they are called, so that a site meets only its own. */
export interface Dispatch {
  readonly size: number;
  at(site: Site): readonly Rule[];
  /** Rules of a site for one tag or field; the same frozen list for every tag nobody asked for. */
  of(site: Site, kind: string): readonly Rule[];
  readonly turnMasks: TurnMasks;
  /** Whether any rule listens at a site. */
  has(site: Site): boolean;
}

interface Row {
  readonly all: readonly Rule[];
  readonly byKind: ReadonlyMap<string, readonly Rule[]>;
}

const empty: Row = { all: [], byKind: new Map() };

/** Sorts rules once; the order of the list is kept within a site. */
export function dispatchRules(rules: readonly Rule[]): Dispatch {
  const rows = new Map<Site, Row>();
  for (const site of new Set(rules.map((rule) => rule.site))) rows.set(site, row(rules.filter((rule) => rule.site === site)));
  const get = (site: Site): Row => rows.get(site) ?? empty;
  return {
    size: rules.length,
    at: (site) => get(site).all,
    of: (site, kind) => get(site).byKind.get(kind) ?? get(site).all,
    has: (site) => rows.has(site),
    turnMasks: new TurnMasks(rules.filter((rule) => rule.site === "turn")),
  };
}

function row(rules: readonly Rule[]): Row {
  const kinds = new Set(rules.flatMap((rule) => rule.kinds ?? []));
  const listening = (kind: string): readonly Rule[] => rules.filter((rule) => rule.kinds === undefined || rule.kinds.includes(kind));
  return {
    all: rules.filter((rule) => rule.kinds === undefined),
    byKind: new Map([...kinds].map((kind) => [kind, listening(kind)])),
  };
}
