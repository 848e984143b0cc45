/** What to change, by rule: for errors told without the request, where the rule itself has nothing to point at. */
export const fixes: Readonly<Record<string, string>> = {};
