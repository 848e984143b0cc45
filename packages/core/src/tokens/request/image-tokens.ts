import { isObject } from "../../subject.ts";
import type { ModelVersion } from "../generation.ts";
import type { Meter } from "./meter.ts";
import { imageSize, type Size } from "./image-size.ts";

/** Limits of a tier: longest edge in pixels, and tiles of 28 by 28. Documented under build-with-claude/vision. */
interface Tier {
  readonly edge: number;
  readonly tiles: number;
}

const STANDARD: Tier = { edge: 1568, tiles: 1568 };
/** Opus 4.7 and later. */
const HIGH: Tier = { edge: 2576, tiles: 4784 };

export const tierOf = (model: ModelVersion | undefined): "standard" | "high" => (model !== undefined && model.version >= 407 ? "high" : "standard");

const tiles = (width: number, height: number): number => Math.ceil(width / 28) * Math.ceil(height / 28);

const fits = (size: Size, scale: number, tier: Tier): boolean => {
  const width = Math.max(1, Math.round(size.width * scale));
  const height = Math.max(1, Math.round(size.height * scale));
  return Math.max(width, height) <= tier.edge && tiles(width, height) <= tier.tiles;
};

/** Tokens of an image of this size in pixels, after the shrinking the tier asks for. Exact by the documented rule. */
export const imageTokensOf = (size: Size, tier: "standard" | "high"): number => {
  const limits = tier === "high" ? HIGH : STANDARD;
  if (fits(size, 1, limits)) return tiles(size.width, size.height);
  let small = 0;
  let big = 1;
  for (let step = 0; step < 40; step++) {
    const middle = (small + big) / 2;
    if (fits(size, middle, limits)) small = middle;
    else big = middle;
  }
  return tiles(Math.max(1, Math.round(size.width * small)), Math.max(1, Math.round(size.height * small)));
};

/** Base64 images are measured by their header; what lies behind a URL or file id can be anything the tier allows. */
export const imageTokens = (source: unknown, model: ModelVersion | undefined, meter: Meter): void => {
  const tier = tierOf(model);
  const most = tier === "high" ? HIGH.tiles : STANDARD.tiles;
  const data = isObject(source) && typeof source["data"] === "string" ? source["data"] : undefined;
  const size = data === undefined ? undefined : imageSize(data);
  if (size === undefined) {
    meter.note("An image whose size is not in the request counts as anything its model allows.");
    return meter.range(1, Math.round(most * 0.7), most);
  }
  const tokens = imageTokensOf(size, tier);
  meter.range(tokens, tokens, tokens);
};
