import { plugin } from "./plugin.ts";

/** The plugin: `import no400 from "@no400/eslint-plugin"`, then `no400.configs.recommended`. */
export default plugin;

export type { Configs, Plugin } from "./plugin.ts";
export type { CalleeSetting, Settings } from "./settings.ts";
