/** Prints JSON values as the code people write them in: names, spreads, templates, assertions. */
export class Printer {
  private readonly random: () => number;
  /** How likely a part becomes a call nobody knows the result of. */
  private readonly unknown: number;
  private readonly declarations: string[] = [];
  private names = 0;

  constructor(random: () => number, unknown = 0) {
    this.random = random;
    this.unknown = unknown;
  }

  /** A file that sends the request through `send(…)`. */
  file(request: unknown): string {
    const argument = this.value(request, false);
    return `${this.declarations.join("\n")}\nawait send(${argument});\n`;
  }

  private chance(probability: number): boolean {
    return this.random() < probability;
  }

  private value(value: unknown, mayBeUnknown = true): string {
    if (mayBeUnknown && this.chance(this.unknown)) return "load()";
    const code = this.plain(value);
    const style = this.random();
    if (style < 0.12) return this.named(code, value);
    if (style < 0.16) return `(${code} as unknown)`;
    if (style < 0.2) return `(${code})!`;
    if (style < 0.23) return `(${code} satisfies unknown)`;
    if (style < 0.26) return `(1 < 2 ? ${code} : load())`;
    if (style < 0.29) return `(undefined ?? ${code})`;
    return code;
  }

  private named(code: string, value: unknown): string {
    const name = `part${++this.names}`;
    // What a function hands out of a shared object may be changed by whoever gets it.
    if (!/\bpart\d+\b(?!\()/.test(code) && this.chance(0.2)) return this.made(name, code);
    this.declarations.push(`const ${name} = ${code}${typeof value === "object" && this.chance(0.4) ? " as const" : ""};`);
    return name;
  }

  /** A function of the file that gives it back, or what it is given. */
  private made(name: string, code: string): string {
    const style = this.random();
    if (style < 0.3) {
      this.declarations.push(`const ${name} = (given) => ({ given }).given;`);
      return `${name}(${code})`;
    }
    if (style < 0.5) {
      this.declarations.push(`const ${name} = async ({ given = load() }) => given;`);
      return `(await ${name}({ given: ${code} }))`;
    }
    const isAsync = code.includes("await ");
    const modifier = isAsync ? "async " : "";
    this.declarations.push(this.chance(0.5) ? `const ${name} = ${modifier}() => (${code});` : `${modifier}function ${name}() {\n  const unused = 1;\n  return ${code};\n}`);
    return isAsync ? `(await ${name}())` : `${name}()`;
  }

  private plain(value: unknown): string {
    if (Array.isArray(value)) return this.array(value);
    if (typeof value === "object" && value !== null) return this.object(value as Readonly<Record<string, unknown>>);
    if (typeof value === "string") return this.string(value);
    if (typeof value === "number" && Number.isInteger(value) && value > 9999 && this.chance(0.5)) return String(value).replace(/(\d)(\d{3})$/, "$1_$2");
    return JSON.stringify(value);
  }

  private string(value: string): string {
    const style = this.random();
    if (style < 0.1) return `\`${value.replace(/[\\`$]/g, "\\$&")}\``;
    if (style < 0.15 && value.length > 3) return `(${JSON.stringify(value.slice(0, 2))} + ${JSON.stringify(value.slice(2))})`;
    return JSON.stringify(value);
  }

  private array(items: readonly unknown[]): string {
    const printed = items.map((item) => this.value(item));
    const style = this.random();
    const cut = Math.floor(this.random() * (printed.length + 1));
    if (style < 0.15) return `[${printed.slice(0, cut).join(", ")}${cut > 0 ? ", " : ""}...[${printed.slice(cut).join(", ")}]]`;
    if (style < 0.25) return `[${printed.slice(0, cut).join(", ")}].concat([${printed.slice(cut).join(", ")}])`;
    if (style < 0.28) return `[${printed.join(", ")}].map((item) => item)`;
    if (style < 0.33 && this.unknown > 0) return `[...load(), ${printed.slice(cut).join(", ")}]`;
    return `[${printed.join(", ")}]`;
  }

  private object(object: Readonly<Record<string, unknown>>): string {
    const members = Object.entries(object).filter(([, value]) => value !== undefined).map(([name, value]) => `${this.key(name)}: ${this.value(value)}`);
    const style = this.random();
    const cut = Math.floor(this.random() * (members.length + 1));
    if (style < 0.1) return `{ ${members.slice(0, cut).concat(`...{ ${members.slice(cut).join(", ")} }`).join(", ")} }`;
    if (style < 0.2) return `{ ...${this.named(`{ ${members.slice(0, cut).join(", ")} }`, object)}, ${members.slice(cut).join(", ")} }`;
    if (style < 0.25) return `Object.assign({ ${members.slice(0, cut).join(", ")} }, { ${members.slice(cut).join(", ")} })`;
    if (style < 0.3 && this.unknown > 0) return `{ ${members.slice(0, cut).concat("...load()", members.slice(cut)).join(", ")} }`;
    return `{ ${members.join(", ")} }`;
  }

  private key(name: string): string {
    if (this.chance(0.1) || name === "__proto__") return `[${JSON.stringify(name)}]`;
    return /^[a-zA-Z_$][\w$]*$/.test(name) && !this.chance(0.1) ? name : JSON.stringify(name);
  }
}

/** A small generator of its own, so that a failing seed can be run again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
