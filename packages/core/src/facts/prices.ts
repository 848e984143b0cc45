/** US dollars a million tokens, on Anthropic's own API, global routing, no batch, no fast mode. Null: no source gives it. */
export interface Price {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number | null;
  readonly cacheWrite5m: number | null;
  readonly cacheWrite1h: number | null;
}

/** What models of one line cost, and where that is said. */
export interface PriceRow extends Price {
  /** `opus`; versions as `4.5` is 405, both included. */
  readonly line: string;
  readonly from: number;
  readonly to: number;
  /** First day of this price, where the models cost something else before. */
  readonly since?: string;
  /** A prompt above so many tokens costs another price, for all of it and for the answer. */
  readonly long?: Price & { readonly above: number };
  /** `reported`: at least one of the numbers is told by others who read the page. */
  readonly grade: "documented" | "reported";
  readonly sources: readonly string[];
  /** Day the page was read, or the month its list of models belongs to. */
  readonly date: string;
}

type Rates = readonly [input: number, output: number, cacheRead: number, cacheWrite5m: number, cacheWrite1h: number];

const priced = ([input, output, cacheRead, cacheWrite5m, cacheWrite1h]: Rates): Price => ({ input, output, cacheRead, cacheWrite5m, cacheWrite1h });

const row = (models: string, rates: Rates, source: Pick<PriceRow, "grade" | "sources" | "date">, more: Pick<PriceRow, "since" | "long"> = {}): PriceRow => {
  const [line = "", from = "", to = from] = models.split(" ");
  return { line, from: Number(from), to: Number(to), ...priced(rates), ...source, ...more };
};

const DOCS = "https://platform.claude.com/docs/en/";
const page = (path: string, date: string): Pick<PriceRow, "grade" | "sources" | "date"> => ({ grade: "documented", sources: [DOCS + path], date });

const PRICING = page("about-claude/pricing", "2026-09");
const PRICING_2025 = { grade: "documented", sources: ["https://docs.anthropic.com/en/docs/about-claude/pricing"], date: "2025-08" } as const;

/** Newer prices of the same models come first. */
export const PRICE_ROWS: readonly PriceRow[] = /* @__PURE__ */ [
  ...["fable 502", "mythos 502"].map((models) =>
    row(models, [8, 40, 0.2, 10, 16], { grade: "reported", sources: [`${DOCS}models/fable-5-2/whats-new-fable-5-2`, "https://github.com/archid21/rightsize/releases/tag/v0.10.2"], date: "2026-11" }),
  ),
  ...["fable 501", "mythos 501"].map((models) => row(models, [10, 50, 0.25, 12.5, 20], PRICING)),
  ...["fable 500", "mythos 500"].map((models) => row(models, [10, 50, 1, 12.5, 20], PRICING)),
  row("opus 505", [4, 20, 0.2, 5, 8], page("models/opus-5-5/overview", "2026-09")),
  row("opus 405 500", [5, 25, 0.5, 6.25, 10], PRICING),
  row("opus 400 401", [15, 75, 1.5, 18.75, 30], PRICING),
  row("opus 300", [15, 75, 1.5, 18.75, 30], PRICING_2025),
  row("sonnet 505", [2, 10, 0.1, 2.5, 4], { grade: "reported", sources: [`${DOCS}models/sonnet-5-5/overview`, "https://github.com/kurofune/claudit/releases/tag/v1.9.2"], date: "2026-10-24" }, { since: "2026-10-07" }),
  row("sonnet 505", [2, 10, 0.2, 2.5, 4], page("models/sonnet-5-5/overview", "2026-09")),
  row("sonnet 500", [2, 10, 0.2, 2.5, 4], page("models/sonnet-5/overview", "2026-09")),
  row("sonnet 405 406", [3, 15, 0.3, 3.75, 6], PRICING),
  row("sonnet 305 404", [3, 15, 0.3, 3.75, 6], PRICING_2025),
  row("haiku 505", [0.1, 0.5, 0.01, 0.125, 0.2], page("models/haiku-5-5/overview", "2026-10"), { long: { above: 100_000, ...priced([0.5, 2.5, 0.05, 0.625, 1]) } }),
  row("haiku 405", [1, 5, 0.1, 1.25, 2], PRICING),
  row("haiku 305", [0.8, 4, 0.08, 1, 1.6], PRICING_2025),
  row("haiku 300", [0.25, 1.25, 0.03, 0.3, 0.5], PRICING_2025),
];
