import { stretches, type View } from "./concrete.ts";
import type { ArrayValue, Choice, Item, Value } from "./value.ts";

/** One look at a request, and what sets it apart from the plain one. */
export interface Look {
  readonly view: View;
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
  const looks: Look[] = [{ view: new Map(), of: null, arm: null }];
  new Walk(looks).value(value, new Map());
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
      const chosen = new Map(view).set(choice, index);
      this.looks.push({ view: chosen, of: choice, arm });
      this.value(arm, chosen);
    }
  }

  private array(array: ArrayValue, view: View): void {
    this.items(array.items, view, false);
    for (const [index, stretch] of stretches(array).entries()) {
      if (this.looks.length >= MAX_LOOKS) return;
      const behind = new Map(view).set(array, index);
      this.looks.push({ view: behind, of: array, arm: null });
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
