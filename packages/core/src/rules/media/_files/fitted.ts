import { IMAGE_TIERS } from "../../../facts/index.ts";
import { certain } from "../../../guard.ts";
import type { Scene } from "../../../scene.ts";
import type { Shaped } from "../../../site.ts";
import { imageOf } from "./sniffed.ts";

/** An image that the model of the request would see scaled down, and its size then, in pixels. */
export interface ScaledImage {
  readonly width: number;
  readonly height: number;
  readonly fitWidth: number;
  readonly fitHeight: number;
}

/** Null where the image fits, or where its size cannot be read; ends the rule where the model's limits are not known. */
export function scaledDown(block: Shaped, scene: Scene): ScaledImage | null {
  const image = imageOf(block);
  const [width, height] = [image?.width ?? 0, image?.height ?? 0];
  if (width === 0 || height === 0) return null;
  const [fitWidth, fitHeight] = fitted(width, height, IMAGE_TIERS[certain(scene.model.images?.tier)]);
  return fitWidth === width && fitHeight === height ? null : { width, height, fitWidth, fitHeight };
}

const PATCH = 28;

/** The largest size of the same form that a model sees without scaling. */
function fitted(width: number, height: number, { longEdge, patches }: { longEdge: number; patches: number }): readonly [number, number] {
  const long = Math.max(width, height);
  for (let edge = Math.min(long, longEdge); edge > 0; edge--) {
    const [w, h] = [width, height].map((side) => Math.max(1, Math.round((side * edge) / long))) as [number, number];
    if (Math.ceil(w / PATCH) * Math.ceil(h / PATCH) <= patches) return [w, h];
  }
  return [1, 1];
}
