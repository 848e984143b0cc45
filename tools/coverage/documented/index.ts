export interface DocumentedRule { readonly id: string; readonly rules?: readonly string[]; readonly why?: string }
export const documentedRules: readonly DocumentedRule[] = [];
export function documentedHoles(): readonly string[] { return []; }
