import { frame, lineIndex, type Place } from "../core.ts";
import type { JudgedRequest } from "../judge/judge.ts";
import { shiftFrame } from "../input/json.ts";

/** Characters of long strings that the frames of one request may show in all. */
const PROSE = 200;
/** Strings up to this length are ids, names, tags: no prompt. */
const SHORT = 40;

/** Cuts code frames from one request's text; together they show at most 200 characters of its longer strings. */
class Pictures {
  private left = PROSE;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The frame of a place, its lines numbered as `line` says; null once the request's share is used up. */
  of(place: Place, line: number): string | null {
    const content = Math.min(120, this.left);
    if (content < 20) return null;
    const picture = frame(this.text, place, { maxContent: content, maxWidth: 90 });
    this.left -= this.prose(place, content);
    return shiftFrame(picture, line - place.line);
  }

  /** An upper bound of how much of the frame stands in longer strings. */
  private prose(place: Place, shown: number): number {
    const lines = lineIndex(this.text);
    const first = lines.startOf(Math.max(1, place.line - 1));
    const last = lines.endOf(place.line);
    if (last - first > 4000) return shown;
    let long = 0;
    for (const [string] of this.text.slice(first, last).matchAll(/"(?:[^"\\]|\\.)*"?/g)) if (string.length > SHORT) long += string.length;
    return Math.min(shown, long);
  }
}

/** Frames for a request's problems, in their order, as far as its share reaches. */
export function framesOf({ text, problems, frames }: JudgedRequest): readonly (string | null)[] {
  if (frames !== undefined) return frames;
  const pictures = new Pictures(text);
  return problems.slice(0, 100).map(({ textPlace, place }) => pictures.of(textPlace, place.line));
}
