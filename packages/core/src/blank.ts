/** True for an empty text and for one without any visible character. Nearly always decided by the first character. */
export function isBlank(text: string): boolean {
  return text === "" || (text.charCodeAt(0) <= 0x20 || text.charCodeAt(0) > 0x7f ? text.trim() === "" : false);
}
