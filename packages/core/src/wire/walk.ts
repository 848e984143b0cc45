import { isWellFormed } from "../json/surrogates.ts";
import { isClean } from "./clean.ts";
import { byteLengthOf, bytesAsSent, hidesContent, isPlainObject, typeName, unboxed } from "./classify.ts";
import type { NoJson } from "./fault.ts";
import { FaultList } from "./fault-list.ts";
import { Absent, type Frame, GONE, messageOf, newFrame, pathTo, put } from "./frame.ts";

/** A container whose members are still to be read. */
const PENDING = Symbol("pending");

/** Beyond it a value is taken to have no end (a toJSON that makes new objects); JSON.stringify gives up far earlier. */
const ENDLESS = 200_000;
/** JSON.stringify recurses; from this depth on it is asked whether its stack is deep enough. */
const DOUBTFUL = 1000;
/** Arrays longer than this with mostly holes are not written out. */
const LONG = 1_000_000;

/** Down to this depth a part is first tried the cheap way: one undefined member must not cost a copy of the whole history. */
const SHALLOW = 3;

/** Writes a value down as JSON.stringify would, copying only what changes, with a stack of its own in place of recursion. */
export class WireWalk {
  readonly list: FaultList;
  private readonly frames: Frame[] = [];
  private readonly depthOf = new Map<object, number>();
  private readonly done = new Map<object, unknown>();
  private root: unknown = PENDING;
  private deepest = 0;

  constructor(limit: number) {
    this.list = new FaultList(this.frames, limit);
  }

  run(value: unknown): unknown {
    const first = this.guarded(value, value, "");
    if (first !== PENDING) this.root = first;
    for (let top = this.frames.at(-1); top !== undefined; top = this.frames.at(-1)) {
      if (top.index >= top.length) this.finish(top);
      else this.step(top);
      if (this.frames.length > ENDLESS) return this.giveUp(value);
    }
    if (this.root instanceof Absent) this.list.report({ code: "no-body", path: [], kind: this.root.kind });
    if (this.deepest > DOUBTFUL) this.askStringify(value);
    return this.root instanceof Absent || this.root === GONE ? undefined : this.root;
  }

  private giveUp(value: unknown): unknown {
    this.frames.length = 0;
    this.list.report({ code: "too-deep", path: [], depth: ENDLESS });
    return value;
  }

  private askStringify(value: unknown): void {
    try {
      JSON.stringify(value);
    } catch (error) {
      if (error instanceof RangeError) this.list.report({ code: "too-deep", path: [], depth: this.deepest });
    }
  }

  private step(top: Frame): void {
    const key = top.keys === null ? top.index : (top.keys[top.index] ?? "");
    top.index++;
    if (typeof key === "string") this.checkKey(key);
    let given: unknown;
    try {
      given = (top.source as Readonly<Record<string | number, unknown>>)[key];
    } catch (error) {
      this.deliver(top, key, undefined, this.thrown(key, error));
      return;
    }
    const sent = this.guarded(given, given, key);
    if (sent !== PENDING) this.deliver(top, key, given, sent);
  }

  private checkKey(key: string): void {
    if (key === "__proto__") this.list.report({ code: "proto-key", path: this.list.path(key) });
    if (!isWellFormed(key)) this.list.reportSurrogate(key, key, "key");
  }

  private thrown(key: string | number, error: unknown): typeof GONE {
    this.list.report({ code: "throws", path: this.list.path(key, true), message: messageOf(error) });
    return GONE;
  }

  /** A Proxy can throw at any question asked of it. */
  private guarded(given: unknown, value: unknown, key: string | number): unknown {
    try {
      return this.sent(given, value, key);
    } catch (error) {
      return this.thrown(key, error);
    }
  }

  private sent(given: unknown, value: unknown, key: string | number): unknown {
    if (typeof value === "object" && value !== null && ArrayBuffer.isView(value)) return this.bytes(value, key);
    const plain = unboxed(this.viaToJson(value, key));
    switch (typeof plain) {
      case "string":
        if (!isWellFormed(plain)) this.list.reportSurrogate(plain, key, "value");
        return plain;
      case "number":
        return Number.isFinite(plain) ? plain : this.notFinite(plain, key);
      case "boolean":
        return plain;
      case "bigint":
        this.list.report({ code: "bigint", path: this.list.path(key, true) });
        return Number(plain);
      case "object":
        return plain === null ? null : this.container(given, plain, key);
      case "function":
        return new Absent("function");
      case "symbol":
        return new Absent("symbol");
      default:
        return new Absent("undefined");
    }
  }

  private notFinite(value: number, key: string | number): null {
    const kind = value > 0 ? "Infinity" : value < 0 ? "-Infinity" : "NaN";
    this.list.report({ code: "number-to-null", path: this.list.path(key), kind });
    return null;
  }

  private bytes(view: ArrayBufferView, key: string | number): unknown {
    this.list.report({ code: "bytes", path: this.list.path(key), type: typeName(view), length: byteLengthOf(view) });
    return bytesAsSent(view);
  }

  private viaToJson(value: unknown, key: string | number): unknown {
    if (value === null || (typeof value !== "object" && typeof value !== "function" && typeof value !== "bigint")) return value;
    const method: unknown = (value as { readonly toJSON?: unknown }).toJSON;
    if (typeof method !== "function") return value;
    const made: unknown = Reflect.apply(method, value, [String(key)]);
    this.list.report({ code: "to-json", path: this.list.path(key), type: typeof value === "bigint" ? "BigInt" : typeName(value) });
    return made;
  }

  private container(given: unknown, source: object, key: string | number): unknown {
    const above = this.depthOf.get(source);
    if (above !== undefined) {
      this.list.report({ code: "cycle", path: this.list.path(key, true), to: pathTo(this.frames, above) });
      return GONE;
    }
    if (this.done.has(source)) return this.done.get(source);
    if (this.frames.length > 0 && this.frames.length <= SHALLOW && isClean(source)) {
      this.done.set(source, source);
      return source;
    }
    const frame = Array.isArray(source) ? this.arrayFrame(given, source, key) : this.objectFrame(given, source, key);
    if (frame === undefined) return [];
    this.depthOf.set(source, this.frames.length);
    this.frames.push(frame);
    this.deepest = Math.max(this.deepest, this.frames.length);
    return PENDING;
  }

  private arrayFrame(given: unknown, source: readonly unknown[], key: string | number): Frame | undefined {
    const { length } = source;
    const filled = length > LONG ? Object.keys(source).length : length;
    if (filled * 2 < length) {
      this.list.report({ code: "sparse-array", path: this.list.path(key), holes: length - filled });
      return undefined;
    }
    return newFrame(given, source, key, null, length);
  }

  private objectFrame(given: unknown, source: object, key: string | number): Frame {
    const keys = Object.keys(source);
    const isPlain = isPlainObject(source);
    if (!isPlain && hidesContent(source, keys.length)) {
      this.list.report({ code: "emptied", path: this.list.path(key), type: typeName(source) });
    }
    const frame = newFrame(given, source, key, keys, keys.length);
    frame.changed = !isPlain;
    return frame;
  }

  private deliver(to: Frame, key: string | number, given: unknown, sent: unknown): void {
    const isAbsent = sent === GONE || sent instanceof Absent;
    if (!Object.is(sent, given)) to.changed = true;
    if (sent instanceof Absent) this.reportAbsent(to, key, sent.kind);
    if (!isAbsent) put(to, key, sent);
    else if (to.keys === null) put(to, key, null);
  }

  private reportAbsent(to: Frame, key: string | number, kind: NoJson): void {
    if (to.keys !== null) this.list.report({ code: "dropped-member", path: this.list.path(key), kind });
    else if (kind === "undefined" && !(key in to.source)) to.holes++;
    else this.list.report({ code: "array-item-to-null", path: this.list.path(key), kind });
  }

  private finish(top: Frame): void {
    if (top.holes > 0) this.list.report({ code: "sparse-array", path: this.list.path(), holes: top.holes });
    this.frames.pop();
    this.depthOf.delete(top.source);
    const sent = top.changed ? top.target : top.source;
    this.done.set(top.source, sent);
    const parent = this.frames.at(-1);
    if (parent === undefined) this.root = sent;
    else this.deliver(parent, top.key, top.given, sent);
  }
}
