/** Whether a text consists of whitespace only; the empty text is not blank but empty. */
export function isBlank(text: string): boolean {
  if (text === "") return false;
  const first = text.charCodeAt(0);
  // Nearly every text starts with a visible ASCII character.
  if (first > 0x20 && first < 0x7f) return false;
  return text.trim() === "";
}

/** Whether a text ends in whitespace. */
export function endsBlank(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (text === "" || (last > 0x20 && last < 0x7f)) return false;
  return text.trimEnd() !== text;
}
