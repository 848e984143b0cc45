/** What regular expressions of Python have and those of JavaScript lack: `(?P<x>`, `(?i)`, `(?#`, `(?(1)`, `(?>`, `a++`. */
const PYTHON_ONLY = /\(\?[P#iamsxLu(>-]|[*+?}]\+/;

/** Whether a pattern is surely no regular expression, neither here nor in Python, where the API runs. Compiles it at most. */
export function isBrokenPattern(source: string): boolean {
  try {
    new RegExp(source);
    return false;
  } catch {
    return !PYTHON_ONLY.test(source);
  }
}
