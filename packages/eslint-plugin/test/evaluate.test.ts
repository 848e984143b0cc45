import { HOLE, REST } from "@no400/core";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import type * as ES from "estree";
import { describe, expect, test } from "vitest";
import { concretize } from "../src/evaluate/concrete.ts";
import { PLAIN } from "../src/evaluate/view.ts";
import { Evaluator } from "../src/evaluate/evaluator.ts";
import type { Node } from "../src/syntax/ast.ts";

/** What the argument of the last `send(…)` is known to be, in the plain look. */
function evaluated(code: string): unknown {
  const linter = new Linter();
  const messages = linter.verify(code, [{ languageOptions: { parser: parser as unknown as Linter.Parser } }], "a.js");
  if (messages.length > 0) throw new Error(messages[0]?.message);
  const sourceCode = linter.getSourceCode();
  let call: ES.CallExpression | null = null;
  for (const { target, kind } of sourceCode.traverse() as Iterable<{ readonly target: Node; readonly kind: number }>) {
    if (kind === 1 && target.type === "CallExpression" && target.callee.type === "Identifier" && target.callee.name === "send") call = target;
  }
  const argument = call?.arguments[0];
  if (call === null || argument === undefined) throw new Error("There is no send(…).");
  const isRequest = (one: Node): boolean => one.type === "CallExpression" && one.callee.type === "Identifier" && one.callee.name === "send";
  const evaluator = new Evaluator({ sourceCode, imported: () => null, installedMajor: () => null, isRequest }, call);
  return concretize(evaluator.value(argument), PLAIN).value;
}

const open = { [REST]: true };

const tables: Readonly<Record<string, readonly (readonly [code: string, value: unknown])[]>> = {
  "leaves": [
    ["send({ a: 1_000, b: -1, c: 'x', d: null, e: true, f: `t` });", { a: 1000, b: -1, c: "x", d: null, e: true, f: "t" }],
    ["send({ a: 'x' + 'y', b: 8 * 1024, c: ' p '.trim(), d: ['a', 'b'].join(' ') });", { a: "xy", b: 8192, c: "p", d: "a b" }],
    ["send({ a: `x${1 + 1}`, b: `x${unknown}` });", { a: "x2", b: HOLE }],
    ["send({ a: undefined, b: () => 1, c: function () {}, m() {} });", {}],
    ["send([undefined, , () => 1]);", [null, null, null]],
    ["send({ a: 10n, b: /x/, c: new Date(), d: NaN, e: tag`x` });", { a: HOLE, b: HOLE, c: HOLE, d: HOLE, e: HOLE }],
  ],
  "texts of which a part is known": [
    ["send({ content: `In ${x}: ${1 + 1}` });", { content: "In …: 2" }],
    ["send({ content: 'In ' + x + '.', text: x + y });", { content: "In ….", text: HOLE }],
    ["const a = `In ${x}`; send({ content: `${a}, ${y}` });", { content: "In …, …" }],
    ["send({ content: `${x}\n`, text: `${x}` });", { content: HOLE, text: HOLE }],
    ["send({ model: `claude-${x}`, id: 'a' + x });", { model: HOLE, id: HOLE }],
    ["send([`In ${x}`]);", [HOLE]],
  ],
  "names": [
    ["const a = 1; const b = a; send({ b });", { b: 1 }],
    ["let a = 1; send({ a });", { a: 1 }],
    ["let a = 1; a = 2; send({ a });", { a: HOLE }],
    ["const C = { m: 'x', n: [1, 2] }; send({ a: C.m, b: C.n[1], c: C['m'], d: C.zzz });", { a: "x", b: 2, c: "x", d: HOLE }],
    ["const { m } = { m: 'x' }; send({ m });", { m: "x" }],
    ["for (const a of [1]) send({ a });", { a: HOLE }],
    ["function f(a, b = 2) { send({ a, b }); }", { a: HOLE, b: HOLE }],
    ["enum E { A = 'x', B = 3, C } send({ a: E.A, b: E.C });", { a: "x", b: 4 }],
    ["send({ a: env?.x, b: env.x, c: env?.x! });", { b: HOLE, c: HOLE, ...open }],
  ],
  "what others may have written to": [
    ["const o = { a: 1 }; log(o); send(o);", HOLE],
    ["const o = { a: 1 }; console.log(o, o.a); JSON.stringify(o); send(o);", { a: 1 }],
    ["const o = { a: 1 }; o.b = 2; send(o);", { a: 1, b: 2 }],
    ["const o = { a: 1 }; o.a = 2; o.b = { c: x }; send(o);", { a: 2, b: { c: HOLE } }],
    ["const o = { a: 1 }; o.b = 2; o.b = 3; send(o);", { a: 1, ...open }],
    ["const o = { a: 1 }; if (x) o.b = 2; send(o);", { a: 1, ...open }],
    ["const o = { a: 1 }; o.a += 2; send(o);", open],
    ["const o = { a: 1 }; send(o); o.b = 2;", { a: 1 }],
    ["const o = {}; o.b = { c: [1] }; o.b.c.push(2); send(o);", open],
    ["const o = {}; o.b = [1]; const { b } = o; b.push(2); send(o);", open],
    ["const o = {}; o.b = [1]; keep(o.b); send(o);", open],
    ["const o = { a: 1 }; o.b = 2; const f = () => send(o);", { a: 1, ...open }],
    ["const o = { a: 1 }; o.b = 2; delete o.b; send(o);", { a: 1, ...open }],
    ["const o = { a: 1 }; o.b = [1]; o.b.push(2); send(o);", { a: 1, ...open }],
    ["const o = { a: 1 }; const l = [1]; o.b = l; l.push(2); send(o);", { a: 1, b: HOLE }],
    ["const o = { a: 1 }; o[k] = 2; send(o);", HOLE],
    ["const o = { a: 1 }; delete o.a; send(o);", open],
    ["const o = { a: { b: 1 } }; o.a.b = 2; send(o);", open],
    ["const o = { a: { b: 1 }, c: 1 }; const { a } = o; a.b = 2; send(o);", { c: 1, ...open }],
    ["const l = [1]; l.push(2); send(l);", [1, REST]],
    ["const o = { a: 1 }; Object.assign(o, { b: 2 }); send(o);", HOLE],
    ["const o = { a: 1 }; Object.assign({}, o); send(o);", { a: 1 }],
    ["const o = { a: 1 }; Object.defineProperty(o, 'b', {}); send(o);", HOLE],
    ["const l = [1]; l.unshift(0); send(l);", HOLE],
    ["const l = [{ a: 1 }]; for (const x of l) x.a = 2; send(l);", HOLE],
    ["const l = [{ a: 1 }]; for (const x of l) console.log(x.a); l.map((x) => x.a).join(); send(l);", [{ a: 1 }]],
    ["const l = [{ a: 1 }]; l.forEach((x) => { x.a = 2; }); send(l);", HOLE],
    ["const l = [{ a: 1 }]; l.forEach(change); send(l);", HOLE],
    ["const l = [1]; const alias = l; alias.push(2); send(l);", [1, REST]],
    ["const l = [1]; const o = { l }; o.l.push(2); send(l);", [1, REST]],
    ["const l = [1]; const o = { l, m: [] }; o.m.push(2); o.n = 3; send(l);", [1]],
    ["const l = [1]; const o = { a: { l } }; o.a.l.push(2); send(l);", HOLE],
    ["const m = { a: 1 }; const l = [m]; l[0].a = 2; send([m]);", [open]],
    ["const m = { a: 1 }; const l = [m]; l.push({ b: 1 }); send(m);", { a: 1 }],
    ["const m = { a: 1 }; const l = [m]; for (const x of l) x.a = 2; send(m);", open],
    ["const m = { a: 1 }; const o = { m }; keep(o); send(m);", HOLE],
    ["const m = { a: 1 }; const { m: n } = { m }; n.a = 2; send(m);", open],
    ["function add(x) { x.a = 2; } const o = { a: 1 }; add(o); send(o);", open],
    ["function show(x) { console.log(x.a); } const o = { a: 1 }; show(o); send(o);", { a: 1 }],
    ["export const o = { a: 1 }; send(o);", HOLE],
    ["export const o = { a: 1 } as const; send(o);", { a: 1 }],
    ["const o = { a: 1 }; export { o }; send(o);", HOLE],
    ["const o = Object.freeze({ a: 1 }); send(o);", { a: 1 }],
  ],
  "when they wrote": [
    ["function f() { const l = [1]; send(l); l.push(2); }", [1]],
    ["function f() { const l = [1]; send(l); keep(l); }", [1]],
    ["function f() { const l = [1]; while (x) { send(l); l.push(2); } }", [1, REST]],
    ["function f() { while (x) { const l = [1]; send(l); l.push(2); } }", [1]],
    ["const l = [1]; function f() { send(l); l.push(2); }", [1, REST]],
    ["function f() { const l = [1]; send(l); function g() { l.push(2); } }", [1, REST]],
    ["function f() { const l = [1]; send(l); return l; }", [1]],
    ["const o = { a: 1 }; const f = () => { send(o); return o; };", HOLE],
  ],
  "functions": [
    ["const f = (a) => ({ a }); send(f(1));", { a: 1 }],
    ["function f(a, b = 2, { c, d = 4 }) { return { a, b, c, d }; } send(f(1, undefined, { c: 3 }));", { a: 1, b: 2, c: 3, d: 4 }],
    ["const f = (a, b) => ({ a, b }); send(f(...x, 1));", { a: HOLE, b: HOLE }],
    ["const f = (a) => ({ a }); send(f());", {}],
    ["const f = ({ a }) => ({ a }); send(f({ b: 1 })); ", {}],
    ["const f = ({ a }) => ({ a }); send(f(x)); ", { a: HOLE }],
    ["const f = (a) => { a = 2; return { a }; }; send(f(1));", { a: HOLE }],
    ["const f = (a) => { a.b = 2; return { a }; }; send(f({ b: 1, c: 3 }));", { a: { c: 3, ...open } }],
    ["const f = (a) => { keep(a); return { a }; }; send(f({ b: 1 }));", { a: HOLE }],
    ["const f = (a) => (a > 1 ? f(a - 1) : a); send({ b: f(3) });", { b: HOLE }],
    ["const f = (a) => ({ a }); send({ x: f(1), y: f(2) });", { x: { a: 1 }, y: { a: 2 } }],
    ["function f(a) { if (a) return { a: 2 }; return { a }; } send(f(1));", HOLE],
    ["const f = async (a) => ({ a }); send(await f(1));", { a: 1 }],
    ["const f = async (a) => ({ a }); send(f(1));", HOLE],
    ["const f = async () => ({ a: 1 }); const g = async () => f(); const o = await g(); send(o);", { a: 1 }],
    ["function* f() { return { a: 1 }; } send(f());", HOLE],
    ["send((() => ({ a: 1 }))());", { a: 1 }],
    ["class C { f(a) { return { a }; } g() { send(this.f(1)); } }", { a: 1 }],
    ["class C { static f() { return { a: 1 }; } } send(C.f());", { a: 1 }],
    ["abstract class C { f() { return { a: 1 }; } g() { send(this.f()); } }", HOLE],
    ["class C { f() { return { a: 1 }; } g() { send(this.f()); } } class D extends C {}", HOLE],
    ["class C { protected f() { return { a: 1 }; } g() { send(this.f()); } }", HOLE],
  ],
  "callbacks": [
    ["send([1, 2].map((a, i) => ({ a, i })));", [{ a: 1, i: 0 }, { a: 2, i: 1 }]],
    ["send([1, ...x, 2].map((a) => a));", [1, REST]],
    ["send(x.map((a) => ({ a, b: 1 })));", HOLE],
    ["send([1].map(f));", HOLE],
    ["send([1].map(async (a) => a));", HOLE],
    ["send([1].map((a) => { if (a) return 1; return 2; }));", HOLE],
  ],
  "fields": [
    ["class C { #a = 1; f() { send({ a: this.#a }); } }", { a: 1 }],
    ["class C { private a = 1; f() { send({ a: this.a }); } }", { a: 1 }],
    ["class C { a = 1; f() { send({ a: this.a }); } }", { a: HOLE }],
    ["class C { static readonly a = 1; } send({ a: C.a });", { a: 1 }],
    ["class C { private a = 1; b() { this.a = 2; } f() { send({ a: this.a }); } }", { a: HOLE }],
    ["class C { private a; constructor() { this.a = 1; } f() { send({ a: this.a }); } }", { a: 1 }],
    ["class C { private a; constructor(o) { ({ a: this.a } = o); } f() { send({ a: this.a }); } }", { a: HOLE }],
    ["class C { private a = 1; constructor(o) { Object.assign(this, o); } f() { send({ a: this.a }); } }", { a: HOLE }],
    ["class C { private a = [1]; b() { this.a.push(2); } f() { send({ a: this.a }); } }", { a: [1, REST] }],
    ["class C { private a = [1]; b() { const { a } = this; a.shift(); } f() { send({ a: this.a }); } }", { a: HOLE }],
    ["class C { private a = [1]; b() { keep(this.a); } f() { send({ a: this.a }); } }", { a: HOLE }],
    ["class C { get a() { return 1; } set a(v) {} b() { this.a = 2; } f() { send({ a: this.a }); } }", { a: HOLE }],
    ["class C { private a = []; f() { send({ a: this.a }); } }", { a: HOLE }],
    ["class C { private a = { b: 1 }; f() { send({ ...this.a, c: 2 }); } }", { b: 1, c: 2 }],
  ],
  "patterns": [
    ["const { a: { b } } = { a: { b: 1 } }; send({ b });", { b: 1 }],
    ["const { a = 2 } = { b: 1 }; send({ a });", { a: 2 }],
    ["const { a = 2 } = x; send({ a });", { a: HOLE }],
    ["const [a, b] = [1, 2]; send({ a, b });", { a: 1, b: 2 }],
    ["const [a, b] = [...x, 2]; send({ a, b });", { a: HOLE, b: HOLE }],
  ],
  "spreads": [
    ["send({ a: 1, ...{ a: 2, b: 3 } });", { a: 2, b: 3 }],
    ["send({ a: 1, ...x, b: 2 });", { a: HOLE, b: 2, ...open }],
    ["send({ a: 1, [k]: 2, b: 3 });", { a: HOLE, b: 3, ...open }],
    ["send({ a: 1, ['b']: 2 });", { a: 1, b: 2 }],
    ["send({ a: 1, ...undefined, ...null, ...false });", { a: 1 }],
    ["send({ a: 1, ...(c && { b: 2 }) });", { a: 1, ...open }],
    ["send({ a: 1, b: 0, ...(c ? { b: 2 } : {}) });", { a: 1, b: HOLE, ...open }],
    ["send([1, ...[2, 3], 4]);", [1, 2, 3, 4]],
    ["send([1, ...x, 4]);", [1, REST]],
    ["send([1].concat([2], 3, x));", [1, 2, 3, REST]],
    ["send([{ a: 1 }, c && { b: 1 }].filter(Boolean));", [{ a: 1 }, REST]],
    ["send(Object.assign({ a: 1 }, { b: 2 }));", { a: 1, b: 2 }],
    ["send({ __proto__: x, a: 1 });", { a: 1, ...open }],
  ],
  "choices": [
    ["send({ a: c ? 1 : 2 });", { a: HOLE }],
    ["send({ a: c ? 1 : undefined, b: 1 });", { b: 1, ...open }],
    ["send({ a: true ? 1 : 2, b: 1 > 2 ? 1 : 2 });", { a: 1, b: 2 }],
    ["send({ a: null ?? 1, b: 0 || 2, c: 1 && 3, d: x ?? 4 });", { a: 1, b: 2, c: 3, d: HOLE }],
  ],
  "wrappers": [
    ["send({ a: 1 as const, b: (2 satisfies number), c: 3! });", { a: 1, b: 2, c: 3 }],
    ["send(JSON.parse(JSON.stringify({ a: 1 })));", { a: 1 }],
    ["const a = { b: () => a }; send(a);", HOLE],
  ],
};

describe.each(Object.entries(tables))("%s", (_name, rows) => {
  test.each(rows)("%s", (code, value) => {
    expect(evaluated(code)).toEqual(value);
  });
});
