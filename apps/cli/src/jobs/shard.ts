import { closeSync, openSync, readSync, statSync } from "node:fs";
import type { InputFailure, InputKind } from "../input/found.ts";
import { kindByName } from "../input/detect.ts";
import type { Target } from "../input/targets.ts";
import type { JudgedRequest } from "../judge/judge.ts";
import type { Summary } from "../report/summary.ts";

/** A part of a run: whole files, or a stretch of one JSONL file. */
export interface Shard {
  readonly targets: readonly Target[];
  readonly from?: number;
  readonly to?: number;
}

/** What a shard's process says, one JSON line each. */
export type ShardEvent =
  | { readonly file: string }
  | { readonly path: string; readonly judged: JudgedRequest }
  | { readonly path: string; readonly failure: InputFailure }
  | { readonly summary: Summary; readonly lines: number };

/** JSONL files from this size on are cut into stretches. */
const LARGE = 32 * 1024 * 1024;
/** Several parts a process, so that none waits long for the last; but each warms up anew, so large ones. */
const PARTS = 4;
const STRETCH = 256 * 1024 * 1024;

/** Cuts a run into parts that can be judged on their own and reported in this order. */
export function shardsOf(targets: readonly Target[], jobs: number, kind: InputKind | undefined): readonly Shard[] {
  const shards: Shard[] = [];
  const each = Math.max(1, Math.ceil(targets.length / (jobs * PARTS)));
  let group: Target[] = [];
  const close = (): void => {
    if (group.length > 0) shards.push({ targets: group });
    group = [];
  };
  for (const target of targets) {
    const size = streamSize(target, kind);
    if (size < LARGE) {
      group.push(target);
      if (group.length >= each) close();
      continue;
    }
    close();
    shards.push(...stretches(target, size, Math.max(jobs, Math.min(jobs * PARTS, Math.ceil(size / STRETCH)))));
  }
  close();
  return shards;
}

/** The size of a JSONL file; 0 for what is no such file. */
function streamSize({ file }: Target, kind: InputKind | undefined): number {
  if (file === 0 || (kind ?? kindByName(file)) !== "jsonl") return 0;
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function stretches(target: Target, size: number, parts: number): readonly Shard[] {
  const starts = [0];
  for (let part = 1; part < parts; part++) {
    const start = lineStart(target.file as string, Math.floor((size / parts) * part));
    if (start > (starts.at(-1) ?? 0) && start < size) starts.push(start);
  }
  return starts.map((from, index) => ({ targets: [target], from, to: starts[index + 1] ?? size }));
}

/** The first beginning of a line at or behind an offset. */
function lineStart(path: string, offset: number): number {
  const buffer = Buffer.allocUnsafe(1 << 16);
  const file = openSync(path, "r");
  try {
    for (let at = offset - 1; ; ) {
      const read = readSync(file, buffer, 0, buffer.length, at);
      const end = buffer.subarray(0, read).indexOf(10);
      if (end >= 0) return at + end + 1;
      if (read === 0) return at;
      at += read;
    }
  } finally {
    closeSync(file);
  }
}
