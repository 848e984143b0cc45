/** The character codes JSON is made of, named once. */
export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const QUOTE = 34;
export const APOSTROPHE = 39;
export const STAR = 42;
export const PLUS = 43;
export const COMMA = 44;
export const MINUS = 45;
export const DOT = 46;
export const SLASH = 47;
export const ZERO = 48;
export const NINE = 57;
export const COLON = 58;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const LETTER_E = 101;
export const LETTER_U = 117;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;

/** `[` and `{` differ in one bit, as `]` and `}` do. */
export function isOpener(code: number): boolean {
  return (code | 32) === OPEN_BRACE;
}

export function isCloser(code: number): boolean {
  return (code | 32) === CLOSE_BRACE;
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** The four characters JSON allows between its marks. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === LF || code === CR || code === TAB;
}

/** A letter, digit, `_`, `$`, or anything beyond ASCII that is not a space or a quotation mark: what a bare word is made of. */
export function isWordPart(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code) || code === 95 || code === 36;
  }
  return code > 0xbf && !(code >= 0x2000 && code <= 0x206f) && code !== 0x3000 && code !== 0xfeff;
}

export function isHighSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xd800;
}

export function isLowSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xdc00;
}
