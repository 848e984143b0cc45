import { createRequire } from "node:module";
import { join } from "node:path";

const META = "https://json-schema.org/draft/2020-12/schema";

interface AjvLike {
  getSchema(id: string): unknown;
}
type Standalone = (ajv: AjvLike, validate: unknown) => string;

/**
 * The validator of JSON Schema's own schema (draft 2020-12), written out by Ajv as plain code: it needs neither Ajv nor code
 * generation at run time. It sits in a function, so that loading the module costs a pre-parse only.
 */
export function metaschemaSource(core: string): string {
  const require = createRequire(join(core, "package.json"));
  const { Ajv2020 } = require("ajv/dist/2020.js") as { Ajv2020: new (options: object) => AjvLike };
  const standalone = (require("ajv/dist/standalone/index.js") as { default: Standalone }).default;
  const ajv = new Ajv2020({ code: { source: true, esm: true, lines: false, optimize: 2 }, messages: false, validateFormats: false, strict: false });
  const code = standalone(ajv, ajv.getSchema(META));
  return [
    "// Written by `pnpm generate` with Ajv from draft 2020-12 of JSON Schema; do not edit.",
    "/* eslint-disable */",
    "// @ts-nocheck",
    "",
    "/** The first thing the metaschema finds wrong: JSON pointer and keyword. */",
    "export interface MetaschemaFault {",
    "  readonly instancePath: string;",
    "  readonly keyword: string;",
    "}",
    "",
    "export interface MetaschemaValidator {",
    "  (schema: unknown): boolean;",
    "  errors?: readonly MetaschemaFault[] | null;",
    "}",
    "",
    "export function createMetaschemaValidator(): MetaschemaValidator {",
    ...withoutUnusedData(selfContained(code)).split(/(?<=[;}])(?=function validate|const schema)/),
    "return validate0;",
    "}",
    "",
  ].join("\n");
}

/** Drops the module's frame, and Ajv's deep comparison: only lists of strings must be unique here. */
function selfContained(code: string): string {
  const plain = code
    .replace(/^"use strict";/, "")
    .replace(/export (const validate = validate\d+|default validate\d+);/g, "")
    .replaceAll('require("ajv/dist/runtime/equal").default', "((a, b) => a === b)")
    // Of a fault only its place and keyword are used.
    .replace(/schemaPath:"[^"]*",/g, "")
    .replace(/,params:\{[^{}]*\}/g, "");
  if (/\brequire\(|\bimport\b|new Function|\beval\(/.test(plain)) throw new Error("the metaschema validator is not self-contained");
  return plain;
}

/** Ajv writes every schema it met as data, used or not. */
function withoutUnusedData(code: string): string {
  let out = code;
  for (const [, name = ""] of code.matchAll(/const (schema\d+) = /g)) {
    if ((out.match(new RegExp(`\\b${name}\\b`, "g")) ?? []).length > 1) continue;
    const start = out.indexOf(`const ${name} = `);
    const end = dataEnd(out, start + `const ${name} = `.length);
    out = out.slice(0, start) + out.slice(end + 1);
  }
  return out;
}

/** Index of the `;` behind a JSON literal. */
function dataEnd(code: string, start: number): number {
  let depth = 0;
  for (let i = start; i < code.length; i++) {
    const char = code[i];
    if (char === '"') {
      for (i++; code[i] !== '"'; i++) if (code[i] === "\\") i++;
    } else if (char === "{" || char === "[") depth++;
    else if (char === "}" || char === "]") depth--;
    else if (char === ";" && depth === 0) return i;
  }
  throw new Error("unfinished data");
}
