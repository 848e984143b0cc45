/** Every command by name; its module is evaluated only when it is called. */
export const commands = {
  lint: { summary: "judge saved requests as the API would", load: async () => (await import("./lint.ts")).lint },
  replay: { summary: "hold recorded exchanges against what no400 foretells", load: async () => (await import("./replay.ts")).replay },
} as const;

export type CommandName = keyof typeof commands;
