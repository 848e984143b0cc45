/** Whether `--fix` or `--fix-unsafe` can do something about problems of a rule. */
export function isFixable(_code: string): boolean {
  return false;
}
