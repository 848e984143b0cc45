/** Documented constraints by their id: the rules that hold them, or why there is none. `open`: a client could tell, and no rule does yet. */
export type Documented = Readonly<Record<string, readonly string[] | { readonly why: string; readonly open?: true }>>;
