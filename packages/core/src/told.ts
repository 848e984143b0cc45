import type { Told } from "./rule.ts";
import type { Finding, Scene } from "./scene.ts";
import { rootOf, taggedPath } from "./shape/shape.ts";
import { UNCERTAIN } from "./guard.ts";
import type { Path } from "./subject.ts";

/** Spells a finding's path in the three ways its texts may need. */
export function tell(finding: Finding, scene: Scene, request: unknown): Told {
  const own = finding.path.slice(scene.root.length);
  const told = finding.wording.index === "merged" ? mergedPath(own, scene) : own;
  const prefix = scene.root.length > 0 ? `${scene.root.join(".")}.` : "";
  const tagged = finding.tagged ?? prefix + numbered(taggedPath(rootOf(scene.context), request, own), own, told);
  return { data: finding.data, tagged, plain: prefix + told.join("."), own: written(finding.path) };
}

/** Replaces the message and block index of a tagged path by those of the merged turn. */
function numbered(tagged: string, own: Path, told: Path): string {
  if (own === told) return tagged;
  const head = own.slice(0, told.length >= 4 ? 4 : 2).join(".");
  return told.slice(0, head.split(".").length).join(".") + tagged.slice(head.length);
}

/** `messages[2].content[0]` as the API counts it once neighbours of one role are one turn. */
function mergedPath(path: Path, scene: Scene): Path {
  const [top, message, content, block] = path;
  if (top !== "messages" || typeof message !== "number") return path;
  const place = mergedPlace(message, content === "content" && typeof block === "number" ? block : null, scene);
  if (place === null) return path;
  const [turn, index] = place;
  return index === null ? [top, turn, ...path.slice(2)] : [top, turn, "content", index, ...path.slice(4)];
}

function mergedPlace(message: number, block: number | null, scene: Scene): readonly [number, number | null] | null {
  try {
    for (const turn of scene.conversation.turns) {
      if (message < turn.first || message > turn.last) continue;
      if (block === null) return [turn.index, null];
      for (let j = 0; j < turn.blocks.length; j++) {
        const place = turn.locate(j);
        if (place.message === message && place.block === block) return [turn.index, j];
      }
    }
  } catch (error) {
    if (error !== UNCERTAIN) throw error;
  }
  return null;
}

/** A path as JavaScript writes it. */
function written(path: Path): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : /^[\w$]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`)).join("");
  return text === "" ? "the request" : text.replace(/^\./, "");
}
