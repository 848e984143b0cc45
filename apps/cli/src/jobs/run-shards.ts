import { lazyModules } from "../io/lazy-modules.ts";
import type { Place } from "../core.ts";
import type { InputFailure } from "../input/found.ts";
import { shiftFrame } from "../input/json.ts";
import type { Target } from "../input/targets.ts";
import type { JudgedRequest } from "../judge/judge.ts";
import type { Reporter } from "../report/reporter.ts";
import { addSummary, newSummary, recount, type Summary } from "../report/summary.ts";
import type { Shard, ShardEvent } from "./shard.ts";

export interface ShardsOptions {
  readonly jobs: number;
  /** The command line of a process that judges one shard; the shard comes through its standard input. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly reporter: Reporter;
  readonly warn: (text: string) => void;
  readonly run: Whole;
}

/** The run that the parts belong to. */
interface Whole {
  readonly summary: Summary;
  beginFile(target: Target): void;
  /** What of a request is reported. */
  shown(target: Target, judged: JudgedRequest): JudgedRequest;
}

/** Judges shards in processes of their own, some at a time, and reports them in order. Throws when a process fails. */
export async function runShards(shards: readonly Shard[], options: ShardsOptions): Promise<void> {
  const results: Promise<readonly ShardEvent[]>[] = [];
  const free: Promise<unknown>[] = Array.from({ length: options.jobs }, () => Promise.resolve());
  const merger = new Merger(options);
  for (const [index, shard] of shards.entries()) {
    const slot = index % options.jobs;
    const result = (free[slot] as Promise<unknown>).then(() => judged(shard, options));
    free[slot] = result.catch(() => {});
    results.push(result);
  }
  for (const [index, result] of results.entries()) merger.add(shards[index] as Shard, await result);
}

/** Puts parts of one file together: their lines and requests count on. */
class Merger {
  private path: string | null = null;
  private lines = 0;
  private requests = 0;
  private readonly options: ShardsOptions;

  constructor(options: ShardsOptions) {
    this.options = options;
  }

  add({ targets, from }: Shard, events: readonly ShardEvent[]): void {
    const { reporter, run } = this.options;
    const byPath = new Map(targets.map((target) => [target.path, target]));
    const hidden = newSummary();
    const path = targets[0]?.path ?? "";
    const goesOn = from !== undefined && from > 0 && this.path === path;
    if (!goesOn) this.lines = this.requests = 0;
    this.path = path;
    for (const event of events) {
      if ("file" in event) {
        if (goesOn) continue;
        run.beginFile(byPath.get(event.file) as Target);
        reporter.file(event.file);
      } else if ("judged" in event) {
        const found = shifted(event.judged, this.lines, this.requests);
        const left = run.shown(byPath.get(event.path) as Target, found);
        if (left.problems.length < found.problems.length) recount(hidden, found, left);
        reporter.request(event.path, left);
      } else if ("failure" in event) reporter.failure(event.path, this.failure(event.failure));
      else {
        addSummary(run.summary, goesOn ? { ...event.summary, files: 0 } : event.summary);
        addSummary(run.summary, hidden);
        this.lines += event.lines;
        this.requests += event.summary.requests;
      }
    }
  }

  private failure(failure: InputFailure): InputFailure {
    const { place, frame } = failure;
    return { ...failure, place: place && down(place, this.lines), frame: frame && shiftFrame(frame, this.lines) };
  }
}

function down(place: Place, by: number): Place {
  return by === 0 ? place : { ...place, line: place.line + by, endLine: place.endLine + by };
}

function shifted(judged: JudgedRequest, lines: number, requests: number): JudgedRequest {
  if (lines === 0 && requests === 0) return judged;
  const problems = judged.problems.map((problem) => ({ ...problem, place: down(problem.place, lines) }));
  const frames = judged.frames?.map((frame) => frame && shiftFrame(frame, lines)) ?? [];
  return { ...judged, index: judged.index + requests, problems, frames };
}

function judged(shard: Shard, { args, cwd, warn }: ShardsOptions): Promise<readonly ShardEvent[]> {
  return new Promise((resolve, reject) => {
    const child = lazyModules.childProcess.spawn(process.execPath, [process.argv[1] as string, ...args], { cwd, stdio: ["pipe", "pipe", "pipe"] });
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.stderr.on("data", (part: Buffer) => warn(part.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(parts).toString("utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as ShardEvent));
      else reject(new Error(`a process of --jobs ended with ${code}`));
    });
    child.stdin.end(JSON.stringify(shard));
  });
}
