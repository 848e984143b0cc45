import { doctor } from "./doctor.ts";
import { explain } from "./explain.ts";
import { init } from "./init.ts";
import { lint } from "./lint.ts";
import { merge } from "./merge.ts";
import { models } from "./models.ts";
import { replay } from "./replay.ts";
import { report } from "./report.ts";
import { rules } from "./rules.ts";
import { schema } from "./schema.ts";
import { tokens } from "./tokens.ts";

/**
 * Every command by name. They are plain imports: bundled into one file, a dynamic import of a module that shares the engine makes
 * the whole engine compile twice. Only libraries nobody else needs are imported when they are used.
 */
export const commands = { lint, replay, tokens, explain, report, rules, models, schema, doctor, init, merge } as const;

export type CommandName = keyof typeof commands;
