import { oncePerRequest } from "../../../once.ts";
import { at, LIMITS, platformFacts } from "../../../facts/index.ts";
import { certain } from "../../../guard.ts";
import { base64Faults, sniffImage, type SniffedImage, sniffPdf, type SniffedPdf } from "../../../media/index.ts";
import type { Scene } from "../../../scene.ts";
import type { Shaped } from "../../../site.ts";
import type { Path } from "../../../subject.ts";

/** Whether the bytes at hand are those that are sent, to somebody whose limits are known. */
export function bytesCount(scene: Scene): boolean {
  return !scene.context.contentReplaced && scene.context.platform !== "other";
}

const images = new WeakMap<object, SniffedImage | null>();

/** What a base64 image is; null for other sources, and where the base64 is empty or damaged. Looked at once. */
export function imageOf(block: Shaped): SniffedImage | null {
  return once(images, block, sniffImage);
}

const pdfs = new WeakMap<object, SniffedPdf | null>();

/** What a base64 PDF is; null as for {@link imageOf}. */
export function pdfOf(block: Shaped): SniffedPdf | null {
  return once(pdfs, block, sniffPdf);
}

function once<T>(known: WeakMap<object, T | null>, { source }: Shaped, sniff: (base64: string) => T): T | null {
  if (source.type !== "base64") return null;
  const found = known.get(source);
  if (found !== undefined) return found;
  const sniffed = base64Faults(source.data).length === 0 ? sniff(source.data) : null;
  known.set(source, sniffed);
  return sniffed;
}

/** Everything of a request that the media limits count. */
export interface Media {
  readonly images: number;
  readonly documents: number;
  /** At least; PDFs that do not show their number of pages are not in it. */
  readonly pages: number;
  /** Whether `pages` is the whole number. */
  readonly pagesKnown: boolean;
  /** The last image or document of the request: where a limit on all of them is reported. */
  readonly last: Path;
}

export const mediaOf = oncePerRequest((scene): Media => count(scene.request));

/** Whether the rule is at the last image or document. */
export function atLast({ last }: Media, { base, key }: Scene): boolean {
  return last.length === base.length + 1 && last.at(-1) === key && base.every((part, index) => part === last[index]);
}

function count({ messages }: Shaped): Media {
  const media = { images: 0, documents: 0, pages: 0, pagesKnown: true, last: [] as Path };
  const visit = (blocks: readonly Shaped[], base: Path): void => {
    let index = -1;
    for (const block of blocks) {
      const path = [...base, ++index];
      if (block.type === "image") [media.images, media.last] = [media.images + 1, path];
      else if (block.type === "tool_result" && typeof block.content === "object" && block.content !== null) visit(block.content, [...path, "content"]);
      else if (block.type === "document") {
        [media.documents, media.last] = [media.documents + 1, path];
        addPages(block);
        if (block.source.type === "content" && typeof block.source.content !== "string") visit(block.source.content, [...path, "source", "content"]);
      }
    }
  };
  const addPages = (block: Shaped): void => {
    if (block.source.type === "text" || block.source.type === "content") return;
    const pages = pdfOf(block)?.pages ?? null;
    media.pages += pages?.min ?? 0;
    media.pagesKnown = media.pagesKnown && pages !== null && pages.min === pages.max;
  };
  let index = -1;
  for (const { content } of messages ?? []) {
    index++;
    if (typeof content === "object") visit(content, ["messages", index, "content"]);
  }
  return media;
}

/** How many images and pages a request may hold; ends the rule where that is not known. */
export function mediaLimit(scene: Scene): number {
  const { platform, asOf } = scene.context;
  const small = certain(at(LIMITS.mediaSmallWindow.rows, asOf));
  return platformFacts(platform).media ?? Math.min(certain(scene.model.images?.maxCount), Math.max(small, at<number | null>(LIMITS.mediaLargeWindow.rows, asOf) ?? small));
}

/** The most PDF pages; as {@link mediaLimit}. */
export function pageLimit(scene: Scene): number {
  const { platform, asOf } = scene.context;
  const large = certain(at<number | null>(LIMITS.mediaLargeWindow.rows, asOf));
  return platformFacts(platform).media ?? Math.min(certain(scene.model.pdf?.maxPages), large);
}
