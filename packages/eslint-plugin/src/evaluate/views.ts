import { PLAIN, stretches, type View } from "./view.ts";
import type { ArrayValue, Choice, Item, Value } from "./value.ts";

/** One look at a request, and what sets it apart from the plain one. */
export interface Look {
  readonly view: View;
  /** The same with nothing in front of its stretches; what is wrong only in one of the two depends on what is unknown. */
  readonly bare: View | null;
  /** The choice and arm, or the array, it was made for; null for the plain look. */
  readonly of: Choice | ArrayValue | null;
  readonly arm: Value | null;
}

/** More looks than this are not taken; what they would show stays unknown. */
const MAX_LOOKS = 64;

/**
 * The plain look, in which every choice is a hole, and one for each arm and each stretch behind something
 * unknown, in which all other choices are holes. What one look shows is true whatever the others hold.
 */
export function looksAt(value: Value): readonly Look[] {
  const looks: Look[] = [{ view: PLAIN, bare: null, of: null, arm: null }];
  new Walk(looks).value(value, PLAIN);
  return looks;
}

class Walk {
  private readonly looks: Look[];

  constructor(looks: Look[]) {
    this.looks = looks;
  }

  value(value: Value, view: View): void {
    if (this.looks.length >= MAX_LOOKS) return;
    if (value.kind === "choice") this.choice(value, view);
    else if (value.kind === "array") this.array(value, view);
    else if (value.kind === "object") {
      for (const member of value.members) if (member.kind !== "unknown-key") this.value(member.value, view);
    }
  }

  private choice(choice: Choice, view: View): void {
    for (const [index, arm] of choice.arms.entries()) {
      if (this.looks.length >= MAX_LOOKS) return;
      const chosen = this.look(view, choice, index, arm);
      this.value(arm, chosen);
    }
  }

  private look(view: View, of: Choice | ArrayValue, index: number, arm: Value | null): View {
    const taken = new Map(view.taken).set(of, index);
    const isBehind = [...taken.keys()].some((one) => one.kind === "array");
    const made: View = { taken, bare: false };
    this.looks.push({ view: made, bare: isBehind ? { taken, bare: true } : null, of, arm });
    return made;
  }

  private array(array: ArrayValue, view: View): void {
    this.items(array.items, view, false);
    for (const [index, stretch] of stretches(array).entries()) {
      if (this.looks.length >= MAX_LOOKS) return;
      const behind = this.look(view, array, index, null);
      this.items(stretch, behind, true);
    }
  }

  /** In the plain look items end at the first unknown; a choice spread there is still worth a look. */
  private items(items: readonly Item[], view: View, all: boolean): void {
    for (const item of items) {
      if (item.kind === "rest") return;
      this.value(item.kind === "spread" ? item.value : item, view);
      if (!all && item.kind === "spread" && item.value.kind !== "array") return;
    }
  }
}
