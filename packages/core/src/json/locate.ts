import { COLON, COMMA, OPEN_BRACKET, QUOTE, isCloser, isOpener } from "./chars.ts";
import { stripJsonc } from "./jsonc.ts";
import { type LineIndex, type Path, type Place, lineIndex } from "./place.ts";
import { keyText, skipSpace, skipValue, stringEnd } from "./skip.ts";

export interface LocateRequest {
  readonly path: Path;
  /** `key` is the quoted key of a member; items and the root have none and give their value. */
  readonly part: "key" | "value";
}

export interface LocateOptions {
  /** Also reads comments and trailing commas. */
  readonly jsonc?: boolean;
  /** An index of the same text, if one is at hand. */
  readonly lines?: LineIndex;
}

/** A step on a wanted path and, once seen, where it stands. */
interface Step {
  readonly next: Map<string | number, Step>;
  keyStart: number;
  keyEnd: number;
  start: number;
  end: number;
  /** Counts sightings: a step seen under an earlier duplicate of its parent is out of date. */
  seen: number;
  under: number;
}

interface Open {
  readonly step: Step;
  readonly isArray: boolean;
  index: number;
}

function newStep(): Step {
  return { next: new Map(), keyStart: -1, keyEnd: -1, start: -1, end: -1, seen: 0, under: 0 };
}

function plan(requests: readonly LocateRequest[]): Step {
  const root = newStep();
  for (const { path } of requests) {
    let step = root;
    for (const segment of path) {
      let next = step.next.get(segment);
      if (next === undefined) step.next.set(segment, (next = newStep()));
      step = next;
    }
  }
  return root;
}

/** One pass over the text that enters only containers on a wanted path; the last of several equal keys wins, as in JSON.parse. */
class Seeker {
  private at: number;
  private sightings = 0;
  private readonly open: Open[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.at = skipSpace(text, 0);
  }

  run(root: Step): void {
    if (this.at >= this.text.length) return;
    this.enter(root);
    for (let top = this.open.at(-1); top !== undefined; top = this.open.at(-1)) {
      this.at = skipSpace(this.text, this.at);
      const code = this.text.charCodeAt(this.at);
      if (code === COMMA) this.at++;
      else if (isCloser(code) || this.at >= this.text.length) this.leave(top);
      else if (top.isArray) this.child(top, top.step.next.get(top.index++));
      else if (code === QUOTE) this.member(top);
      else this.at = Math.max(skipValue(this.text, this.at), this.at + 1);
    }
  }

  private enter(step: Step): void {
    step.seen = ++this.sightings;
    step.start = this.at;
    const first = this.text.charCodeAt(this.at);
    if (step.next.size > 0 && isOpener(first)) {
      this.open.push({ step, isArray: first === OPEN_BRACKET, index: 0 });
      this.at++;
    } else {
      this.at = skipValue(this.text, this.at);
      step.end = this.at;
    }
  }

  private leave(top: Open): void {
    this.at = Math.min(this.at + 1, this.text.length);
    top.step.end = this.at;
    this.open.pop();
  }

  private child(parent: Open, step: Step | undefined): void {
    if (step === undefined) {
      this.at = skipValue(this.text, this.at);
      return;
    }
    step.under = parent.step.seen;
    this.enter(step);
  }

  private member(parent: Open): void {
    const keyStart = this.at;
    const keyEnd = stringEnd(this.text, keyStart);
    this.at = skipSpace(this.text, keyEnd);
    if (this.text.charCodeAt(this.at) === COLON) this.at = skipSpace(this.text, this.at + 1);
    const key = keyText(this.text, keyStart, keyEnd);
    const step = key === undefined ? undefined : parent.step.next.get(key);
    if (step !== undefined) {
      step.keyStart = keyStart;
      step.keyEnd = keyEnd;
    }
    this.child(parent, step);
  }
}

function answer(root: Step, request: LocateRequest, lines: LineIndex): Place | undefined {
  if (root.start < 0) return undefined;
  let step = root;
  let whole = true;
  for (const segment of request.path) {
    const next = step.next.get(segment);
    if (next === undefined || next.seen === 0 || next.under !== step.seen) {
      whole = false;
      break;
    }
    step = next;
  }
  if (whole && request.part === "key" && step.keyStart >= 0) return lines.place(step.keyStart, step.keyEnd);
  return lines.place(step.start, step.end);
}

/**
 * Where many paths stand in one JSON text, in one linear pass and without recursion. A path that leads nowhere gives the value
 * of its nearest existing ancestor; a text without any value gives undefined. Broken text never throws.
 */
export function locateAll(
  text: string,
  requests: readonly LocateRequest[],
  options: LocateOptions = {},
): (Place | undefined)[] {
  const plain = options.jsonc === true ? stripJsonc(text) : text;
  const root = plan(requests);
  new Seeker(plain).run(root);
  const lines = options.lines ?? lineIndex(text);
  return requests.map((request) => answer(root, request, lines));
}

/** Where one path stands in a JSON text; see {@link locateAll}. */
export function locate(text: string, path: Path, part: "key" | "value", options?: LocateOptions): Place | undefined {
  return locateAll(text, [{ path, part }], options)[0];
}
