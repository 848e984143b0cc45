/** Joins small writes; `flush` must be called at the end. */
export function buffered(write: (text: string) => void): { readonly write: (text: string) => void; readonly flush: () => void } {
  let parts: string[] = [];
  let size = 0;
  const flush = (): void => {
    if (size > 0) write(parts.join(""));
    parts = [];
    size = 0;
  };
  return {
    write(text) {
      parts.push(text);
      size += text.length;
      if (size > 1 << 16) flush();
    },
    flush,
  };
}
