import { inputOf } from "./input.ts";
import { processKey } from "./hash.ts";
import { bytesPlaceholder, placeholder } from "./placeholder.ts";
import { SCHEMA_WORDS } from "./vocabulary.ts";
import { isApiWord, isFieldName, safeModel } from "./words.ts";

export interface RedactOptions {
  /** Key of the hashes, a 32-bit integer. Default: one of this process, so that hashes compare within it only. */
  readonly key?: number;
}

/** How a part of a request is read: by the API's own field names, as a JSON Schema, or as the caller's own data. */
type Zone = "api" | "schema" | "free";

/** Members that hold the caller's own data, whatever stands above them. */
const FREE: ReadonlySet<string> = new Set(["input", "input_examples"]);
const SCHEMA: ReadonlySet<string> = new Set(["input_schema", "schema", "json", "parameters"]);
/** Opaque strings: what they hold is bytes or cipher, never words. */
const BYTES: ReadonlySet<string> = new Set(["data", "signature", "encrypted_content", "encrypted_index", "encrypted_stdout"]);

const MAX_DEPTH = 200;

/** Betas and versions, as they are published. */
const DATED_NAME = /^([a-z0-9]+-){0,8}\d{4}-\d{2}-\d{2}$/;

/** Keys, tokens, long base64 and e-mail addresses, wherever they turn up. */
const SECRETS = /\bsk-[\w-]{8,}|\beyJ[\w.-]{10,}|[A-Za-z0-9+/_=-]{60,}|[^\s@"'`]+@[^\s@"'`]+\.\w+/g;

/**
 * The request without its content, in the same shape: prompt texts, ids, names, keys of the caller's own, base64 and secrets become
 * placeholders that tell kind, length and a keyed hash. Fields, tags, numbers and models of the API stay, so that a redacted
 * request is judged like the original by every rule that does not count or decode texts. Never throws.
 */
export function redact(request: unknown, options: RedactOptions = {}): unknown {
  return new Redactor(options.key ?? processKey()).value(request, "api", "", 0);
}

/** Redacts one request; also texts about it, by what it has replaced. */
export class Redactor {
  private readonly key: number;
  private readonly seen = new Map<string, string>();
  /** The containers around what is read just now. */
  private readonly above = new Set<object>();

  constructor(key: number = processKey()) {
    this.key = key;
  }

  value(value: unknown, zone: Zone, name: string, depth: number): unknown {
    switch (typeof value) {
      case "string":
        return this.text(value, zone, name);
      case "number":
        return zone === "free" && Number.isFinite(value) ? (Number.isInteger(value) ? 0 : 0.5) : value;
      case "boolean":
        return value;
      case "object":
        return value === null ? null : this.inside(value, zone, name, depth);
      default:
        return undefined;
    }
  }

  /** A text about the request (an error message), without what was replaced in it. */
  about(text: string): string {
    let safe = text;
    for (const [original, replaced] of this.seen) {
      if (original.length >= 3 && safe.includes(original)) safe = safe.replaceAll(original, replaced);
    }
    return safe.replace(SECRETS, (found) => this.replaced(found));
  }

  /** A value that leads back into itself has no form in JSON, and branches without end. What cannot be read costs itself, never the call. */
  private inside(value: object, zone: Zone, name: string, depth: number): unknown {
    if (this.above.has(value)) return null;
    this.above.add(value);
    try {
      if (depth >= MAX_DEPTH) return Array.isArray(value) ? [] : {};
      return this.container(value, zone, name, depth);
    } catch {
      return null;
    } finally {
      this.above.delete(value);
    }
  }

  private container(value: object, zone: Zone, name: string, depth: number): unknown {
    if (ArrayBuffer.isView(value)) return `[bytes ${value.byteLength}]`;
    if (Array.isArray(value)) return this.items(value, zone, name, depth);
    const made: Record<string, unknown> = {};
    for (const [key, member] of inputOf(value)) {
      const own = zone === "api" ? isFieldName(key) : zone === "schema" && SCHEMA_WORDS.has(key);
      Object.defineProperty(made, own ? key : zone === "schema" ? this.schemaKey(key) : this.replaced(key), {
        value: this.value(member, zoneOf(zone, key, own), key, depth + 1),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return made;
  }

  private items(items: readonly unknown[], zone: Zone, name: string, depth: number): readonly unknown[] {
    return items.map((item) => this.value(item, zone, name, depth + 1));
  }

  private text(text: string, zone: Zone, name: string): string {
    if (zone === "api") {
      if (name === "model") return safeModel(text) ?? this.replaced(text);
      if ((name === "anthropic_beta" || name === "anthropic_version") && DATED_NAME.test(text)) return text;
      if (BYTES.has(name)) return bytesPlaceholder(text, this.key);
      if (isApiWord(text) && name !== "text" && name !== "content") return text;
    } else if (zone === "schema") {
      if (SCHEMA_WORDS.has(text) && name !== "description" && name !== "title") return text;
      // A reference goes by keys, and must still find them.
      if (text.startsWith("#")) return text.split("/").map((part) => (part === "#" || SCHEMA_WORDS.has(part) ? part : this.schemaKey(unescaped(part)))).join("/");
    }
    return this.replaced(text);
  }

  /** References name keys, so that a key must do as a part of an address. */
  private schemaKey(key: string): string {
    return this.replaced(key).replace(/[^\w.-]/g, "!");
  }

  private replaced(text: string): string {
    const known = this.seen.get(text);
    if (known !== undefined) return known;
    const made = placeholder(text, this.key);
    if (made !== text) this.seen.set(text, made);
    return made;
  }
}

/** A key as JSON Pointer writes it, plain again. */
function unescaped(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

function zoneOf(zone: Zone, key: string, own: boolean): Zone {
  if (zone !== "api") return zone;
  if (FREE.has(key)) return "free";
  if (SCHEMA.has(key)) return "schema";
  return own ? "api" : "free";
}
