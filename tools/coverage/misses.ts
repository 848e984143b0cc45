/** Why a reproduction is not foretold as it was answered, by the record's id. Whatever is not listed is a hole. */
export const explainedMisses: Readonly<Record<string, string>> = {};
