/** Where the characters of a YAML scalar's value stand in its source, for every style in which YAML folds and indents lines. */
export class ScalarOffsets {
  private readonly offsets: Uint32Array;
  private readonly end: number;

  /** `source` is the scalar as written; `style` as the parser names it. */
  constructor(source: string, value: string, style: string | undefined) {
    const units = style === "QUOTE_DOUBLE" ? escapedUnits(source) : plainUnits(source, style);
    this.offsets = new Uint32Array(value.length);
    this.end = source.length;
    this.align(value, units);
  }

  /** Offset in the source of the character at `index`; its end for what lies behind the last. */
  at(index: number): number {
    return this.offsets[index] ?? this.end;
  }

  /**
   * Runs of white space stand for each other, whatever their lengths: that is all that folding and indentation change. In
   * a JSON text nothing depends on the place of a blank.
   */
  private align(value: string, units: Units): void {
    let unit = 0;
    const skipBlanks = (): void => {
      while (units.blankAt(unit)) unit++;
    };
    for (let index = 0; index < value.length; index++) {
      const blank = isBlank(value.charCodeAt(index));
      if (!blank) skipBlanks();
      this.offsets[index] = units.placeOf(unit) ?? this.end;
      if (!blank) unit++;
      else if (!isBlank(value.charCodeAt(index + 1))) skipBlanks();
      else if (units.blankAt(unit + 1)) unit++;
    }
  }
}

/** Character codes that the source stands for, and where in it each is written. */
class Units {
  readonly chars: Uint16Array;
  readonly places: Uint32Array;
  private filled = 0;

  constructor(source: string) {
    this.chars = new Uint16Array(source.length);
    this.places = new Uint32Array(source.length);
  }

  add(code: number, place: number): void {
    this.chars[this.filled] = code;
    this.places[this.filled++] = place;
  }

  blankAt(unit: number): boolean {
    return unit < this.filled && isBlank(this.chars[unit] as number);
  }

  placeOf(unit: number): number | undefined {
    return unit < this.filled ? this.places[unit] : undefined;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** Plain, single-quoted, literal and folded: characters stand for themselves, but `''` for one quote between quotes. */
function plainUnits(source: string, style: string | undefined): Units {
  const units = new Units(source);
  const quoted = style === "QUOTE_SINGLE";
  const header = style?.startsWith("BLOCK") === true ? source.indexOf("\n") + 1 : quoted ? 1 : 0;
  const end = quoted ? source.length - 1 : source.length;
  for (let at = header; at < end; at++) {
    units.add(source.charCodeAt(at), at);
    if (quoted && source[at] === "'" && source[at + 1] === "'") at++;
  }
  return units;
}

const NAMED: Readonly<Record<string, number>> = { "0": 0, a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, e: 27, N: 0x85, _: 0xa0, L: 0x2028, P: 0x2029 };
const CODED: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function escapedUnits(source: string): Units {
  const units = new Units(source);
  for (let at = 1; at < source.length - 1; at++) {
    if (source[at] !== "\\") {
      units.add(source.charCodeAt(at), at);
      continue;
    }
    const escape = source[at + 1] as string;
    const digits = CODED[escape] ?? 0;
    const code = digits > 0 ? parseInt(source.slice(at + 2, at + 2 + digits), 16) : (NAMED[escape] ?? escape.charCodeAt(0));
    // A backslash at the end of a line takes the line break away.
    if (escape !== "\n" && escape !== "\r") for (const unit of unitsOf(code)) units.add(unit, at);
    at += 1 + digits;
  }
  return units;
}

function unitsOf(code: number): readonly number[] {
  if (!(code > 0xffff)) return [code];
  const above = Math.min(code, 0x10ffff) - 0x10000;
  return [0xd800 + (above >> 10), 0xdc00 + (above & 0x3ff)];
}
