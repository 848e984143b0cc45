/** Every command by name; its module is evaluated only when it is called. */
export const commands = {
  lint: { summary: "judge saved requests as the API would", load: async () => (await import("./lint.ts")).lint },
  replay: { summary: "hold recorded exchanges against what no400 foretells", load: async () => (await import("./replay.ts")).replay },
  rules: { summary: "list the rules, or say what one of them knows", load: async () => (await import("./rules.ts")).rules },
  models: { summary: "list the models no400 has facts about", load: async () => (await import("./models.ts")).models },
  schema: { summary: "print the JSON Schema of a request, for editors and validators", load: async () => (await import("./schema.ts")).schema },
  merge: { summary: "add up the summaries of runs over parts of the data", load: async () => (await import("./merge.ts")).merge },
} as const;

export type CommandName = keyof typeof commands;
