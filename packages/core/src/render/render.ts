import type { ApiReply, Problem } from "../problem.ts";
import type { Told, Wording } from "../rule.ts";
import type { Finding, Scene } from "../scene.ts";

/** A problem's two texts. */
export interface Rendered {
  /** Our sentence: names the thing and says what to do. */
  readonly message: string;
  /** The reply the API would give if this were its first error; null for what it never refuses. */
  readonly api: ApiReply | null;
  /** What the rule threw in place of a text: a bug of ours or a hostile value. The texts are general ones then. Absent when all is well. */
  readonly fault?: unknown;
}

interface Source {
  readonly finding: Finding;
  readonly told: Told;
  readonly scene: Scene;
}

const sources = new WeakMap<Problem, Source>();

/** Keeps what the texts of a problem need, without making it part of the data. */
export function keepSource(problem: Problem, source: Source): Problem {
  sources.set(problem, source);
  return problem;
}

/** Makes the texts of a problem that `check` returned; never throws on one. Throws a TypeError on an object that did not come from `check`. */
export function render(problem: Problem): Rendered {
  const source = sources.get(problem);
  if (source === undefined) throw new TypeError("render() takes a problem as check() returned it, not a copy.");
  const { wording } = source.finding;
  try {
    const message = textOf(wording.text(source.told, source.scene));
    return { message, api: wording.phase === "advice" ? null : replyOf(source) };
  } catch (fault) {
    return { message: `\`${source.told.own}\` breaks the rule ${wording.id}.`, api: wording.phase === "advice" ? null : silentReply(wording), fault };
  }
}

/** What the API would answer to this problem; never throws. */
export function foretellReply(problem: Problem): ApiReply {
  const source = sources.get(problem);
  if (source === undefined) return { ...USUAL, message: null };
  try {
    return replyOf(source);
  } catch {
    return silentReply(source.finding.wording);
  }
}

const USUAL = { status: 400, type: "invalid_request_error" } as const;

function replyOf({ finding, told, scene }: Source): ApiReply {
  const message = finding.wording.api(told, scene);
  return { ...silentReply(finding.wording), message: message === null ? null : textOf(message) };
}

function silentReply({ reply }: Wording): ApiReply {
  return { ...(reply ?? USUAL), message: null };
}

/** A team's own rule may be plain JavaScript, and forget a `return`. */
function textOf(text: unknown): string {
  if (typeof text === "string") return text;
  throw new TypeError(`A rule's text is a string, not ${typeof text}.`);
}
