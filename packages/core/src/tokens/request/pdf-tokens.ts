import type { ModelVersion } from "../generation.ts";
import { imageTokensOf, tierOf } from "./image-tokens.ts";
import type { Meter } from "./meter.ts";
import { pdfPages } from "./pdf-pages.ts";
import { frameSlot } from "./frames.ts";

const PDF = frameSlot("pdf");

/** A4 at the size the tier shows pages in. */
const PAGE = { width: 1240, height: 1754 } as const;
/** Documented: a page's text is typically 1,500 to 3,000 tokens; an almost empty page has next to none. */
const TEXT = { low: 10, estimate: 1000, high: 3000 } as const;

/** Pages as images plus their text (build-with-claude/pdf-support). Without the bytes the number of pages is open. */
export const pdfTokens = (source: Readonly<Record<string, unknown>>, model: ModelVersion | undefined, meter: Meter): void => {
  const image = imageTokensOf(PAGE, tierOf(model));
  const data = typeof source["data"] === "string" ? source["data"] : undefined;
  const pages = data === undefined ? undefined : pdfPages(data);
  meter.frame(PDF);
  if (pages === undefined) {
    meter.note("A PDF whose pages cannot be counted here is taken as 1 to 100 pages.");
    return meter.range(100, 5 * (image + TEXT.estimate), 100 * (image + TEXT.high));
  }
  meter.range(pages * (Math.round(image / 4) + TEXT.low), pages * (image + TEXT.estimate), pages * (image + TEXT.high));
};
