import type { Scope, SourceCode } from "eslint";
import type * as ES from "estree";
import { isInside, type Node } from "../syntax/ast.ts";
import type { Alias } from "./alias.ts";
import { isLocalTo, surelySet } from "./order.ts";

/** What may have happened to an object between the place it was written down and the place it is used. */
export interface Touches {
  /** It was written to, or handed to code that may write to it. */
  changed: boolean;
  /** Items were pushed onto the array. */
  appended: boolean;
  /** Members that were assigned, or whose value was changed or handed out; with the value, where one statement surely sets it. */
  readonly assigned: Map<string, Node | null>;
}

export interface TouchQuestion {
  readonly sourceCode: SourceCode;
  /** Where the object is read; null: at any time. */
  readonly use: Node | null;
  /** Names of members that hold objects or arrays; reading any other hands nothing out. */
  readonly deep: ReadonlySet<string>;
  /** Calls that send a request, and so only read. */
  readonly isRequest: (call: ES.CallExpression | ES.NewExpression) => boolean;
  /** The variable that holds the object and nothing else, where that is known. */
  readonly whole?: Scope.Variable;
  /** Functions whose result is being worked out: what they give back goes on to where they are called. */
  readonly followed?: ReadonlySet<object>;
}

/** Keeps what following an object has shown so far. */
export class Touched implements Touches {
  changed = false;
  appended = false;
  readonly assigned = new Map<string, Node | null>();
  private readonly question: TouchQuestion;

  constructor(question: TouchQuestion) {
    this.question = question;
  }

  /** Something may have been written to an object, or to what one of its members holds. */
  hit({ member }: Pick<Alias, "member">): void {
    if (member === null) this.changed = true;
    else this.assigned.set(member, null);
  }

  /** `params.tools = …`; what is set twice may be either. */
  set(name: string, access: ES.MemberExpression, { variable }: Alias): void {
    const { use, whole } = this.question;
    const isFirst = !this.assigned.has(name) && variable !== null && variable === whole;
    this.assigned.set(name, isFirst && use !== null ? surelySet(access, variable, use) : null);
  }

  /** Whether a member may hold more than a scalar: by what was written down, or by what was set since. */
  isDeep(name: string, { member }: Alias): boolean {
    return this.question.deep.has(name) || this.assigned.has(name) || (member !== null && this.assigned.has(member));
  }

  /** Whether what a function gives back goes where the object is used, and nowhere before. */
  goesToUse(returning: Node | null, { variable }: Alias): boolean {
    const { use, followed } = this.question;
    if (returning === null || variable === null) return false;
    if (followed?.has(returning) === true && variable.scope.variableScope.block === returning) return true;
    // Every call of the function has its own object, and returns it after its use.
    return use !== null && isInside(use, returning) && isLocalTo(variable, use);
  }
}
