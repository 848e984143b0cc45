/** `messages.3` of a path into a message, whatever stands before and behind. */
export function messagePath(path: string): string {
  return head(path, 2);
}

/** `messages.3.content.1` of a path into a block. */
export function blockPath(path: string): string {
  return head(path, 4);
}

/** `messages.4` beside a path into another message: what the API says about a turn is sometimes filed under its neighbour. */
export function turnPath(path: string, turn: number): string {
  return `${head(path, 1)}.${turn}`;
}

function head(path: string, parts: number): string {
  const keys = path.split(".");
  return keys.slice(0, keys.indexOf("messages") + parts).join(".");
}
