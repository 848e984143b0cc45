/** More than any character, value, image or tool of the API's own was seen to cost. */
const A_CHARACTER = 4;
const A_VALUE = 10;
const AN_IMAGE = 6_000;
const A_SERVER_TOOL = 10_000;
const THE_FRAME = 10_000;

/**
 * Whether a request could have this many tokens, by the length of its strings alone: most requests are far too short, and
 * then nobody has to estimate. Documents may hold any number of pages, so with one the answer is yes.
 */
export function couldReach(request: object, tokens: number): boolean {
  let most = THE_FRAME;
  const open: unknown[] = [request];
  while (open.length > 0) {
    const value = open.pop();
    most += A_VALUE;
    if (typeof value === "string") most += value.length * A_CHARACTER;
    else if (typeof value === "object" && value !== null) {
      const { type } = value as { readonly type?: unknown };
      if (type === "document") return true;
      if (type === "image") most += AN_IMAGE;
      else if (typeof type === "string" && /_\d{8}$/.test(type)) most += A_SERVER_TOOL;
      for (const member of Object.values(value)) open.push(member);
    }
    if (most >= tokens) return true;
  }
  return false;
}
