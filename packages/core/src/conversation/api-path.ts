/** `messages.3` of a path into a message, whatever stands before and behind. */
export function messagePath(path: string): string {
  return head(path, 2);
}

/** `messages.3.content.1` of a path into a block. */
export function blockPath(path: string): string {
  return head(path, 4);
}

function head(path: string, parts: number): string {
  const keys = path.split(".");
  return keys.slice(0, keys.indexOf("messages") + parts).join(".");
}
