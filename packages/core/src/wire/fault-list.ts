import type { Path } from "../json/place.ts";
import { firstLoneSurrogate } from "../json/surrogates.ts";
import { type WireFault, isUnsendable } from "./fault.ts";
import { type Frame, pathTo } from "./frame.ts";

/** The faults of one walk, with paths read off the walk's open frames. */
export class FaultList {
  readonly faults: WireFault[] = [];
  private readonly frames: readonly Frame[];
  private readonly limit: number;
  private fatal = 0;

  constructor(frames: readonly Frame[], limit: number) {
    this.frames = frames;
    this.limit = limit;
  }

  report(fault: WireFault): void {
    const fatal = isUnsendable(fault);
    if (this.isFull(fatal)) return;
    if (fatal) this.fatal++;
    this.faults.push(fault);
  }

  /** What keeps a request from leaving has a limit of its own: a hundred small losses before it must not hide it. */
  private isFull(fatal: boolean): boolean {
    return (fatal ? this.fatal : this.faults.length - this.fatal) >= this.limit;
  }

  path(key?: string | number, fatal = false): Path {
    // Nobody will read it, and a path costs its depth.
    if (this.isFull(fatal)) return [];
    const path = pathTo(this.frames, this.frames.length);
    if (key !== undefined && this.frames.length > 0) path.push(key);
    return path;
  }

  reportSurrogate(text: string, key: string | number, part: "key" | "value"): void {
    const lone = firstLoneSurrogate(text);
    if (lone === undefined) return;
    this.report({ code: "lone-surrogate", path: this.path(key), part, offset: lone.offset, half: lone.half });
  }
}
