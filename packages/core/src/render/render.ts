import type { ApiReply, Problem } from "../problem.ts";
import type { Told } from "../rule.ts";
import type { Finding, Scene } from "../scene.ts";

/** A problem's two texts. */
export interface Rendered {
  /** Our sentence: names the thing and says what to do. */
  readonly message: string;
  /** The reply the API would give if this were its first error; null for what it never refuses. */
  readonly api: ApiReply | null;
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

/** Makes the texts of a problem that `check` returned. Throws on an object that did not come from `check`. */
export function render(problem: Problem): Rendered {
  const source = sources.get(problem);
  if (source === undefined) throw new TypeError("render() takes a problem as check() returned it, not a copy.");
  const { finding, told, scene } = source;
  const { wording } = finding;
  return { message: wording.text(told, scene), api: wording.phase === "advice" ? null : replyOf(source) };
}

function replyOf({ finding, told, scene }: Source): ApiReply {
  const { status, type } = finding.wording.reply ?? { status: 400, type: "invalid_request_error" };
  return { status, type, message: finding.wording.api(told, scene) };
}

/** What the API would answer to this problem; never throws. */
export function foretellReply(problem: Problem): ApiReply {
  const source = sources.get(problem);
  if (source === undefined) return { status: 400, type: "invalid_request_error", message: null };
  try {
    return replyOf(source);
  } catch {
    return { status: 400, type: "invalid_request_error", message: null };
  }
}
