export declare const good: { readonly model: string; readonly max_tokens: number; readonly messages: readonly object[] };
export declare const oddText: string;
export declare function tour(base: string): Promise<unknown>;
