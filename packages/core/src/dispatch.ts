import type { Rule } from "./rule.ts";
import type { Site } from "./site.ts";
import { TurnMasks } from "./turn-masks.ts";

const SITES: readonly Site[] = ["request", "field", "message", "block", "system-block", "tool", "turn", "conversation", "edit", "batch-item", "headers"];

/** Rules sorted by where they are called, so that a site meets only its own. */
export interface Dispatch {
  readonly rows: Readonly<Record<Site, Row>>;
  readonly turnMasks: TurnMasks;
}

/** The rules of one site, in the order of the list they came from. */
export class Row {
  /** Those that listen to every tag or field. */
  readonly all: readonly Rule[];
  /** False when nobody listens here at all. */
  readonly heard: boolean;
  private readonly byKind: ReadonlyMap<string, readonly Rule[]>;

  constructor(rules: readonly Rule[]) {
    const kinds = new Set(rules.flatMap((rule) => rule.kinds ?? []));
    const listening = (kind: string): readonly Rule[] => rules.filter((rule) => rule.kinds === undefined || rule.kinds.includes(kind));
    this.all = rules.filter((rule) => rule.kinds === undefined);
    this.heard = rules.length > 0;
    this.byKind = new Map([...kinds].map((kind) => [kind, listening(kind)]));
  }

  /** The rules for one tag or field. */
  of(kind: string): readonly Rule[] {
    return this.byKind.get(kind) ?? this.all;
  }
}

/** Sorts rules once. */
export function dispatchRules(rules: readonly Rule[]): Dispatch {
  const at = (site: Site): readonly Rule[] => rules.filter((rule) => rule.site === site);
  return {
    rows: Object.fromEntries(SITES.map((site) => [site, new Row(at(site))])) as Record<Site, Row>,
    turnMasks: new TurnMasks(at("turn")),
  };
}
