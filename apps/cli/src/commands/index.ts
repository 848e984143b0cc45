/** Every command by name; its module is evaluated only when it is called. */
export const commands = {
  lint: { summary: "judge saved requests as the API would", load: async () => (await import("./lint.ts")).lint },
} as const;

export type CommandName = keyof typeof commands;
