import type { ModelFacts } from "../types.ts";
import { BEFORE_3 } from "./before-3.ts";
import { FABLE_MYTHOS } from "./fable-mythos.ts";
import { GENERATION_3 } from "./generation-3.ts";
import { GENERATION_4 } from "./generation-4.ts";
import { GENERATION_4_5 } from "./generation-4-5.ts";
import { GENERATION_4_LATE } from "./generation-4-late.ts";
import { GENERATION_5 } from "./generation-5.ts";

/** Every model known, newest generation first. */
export const MODELS: readonly ModelFacts[] = [
  ...FABLE_MYTHOS,
  ...GENERATION_5,
  ...GENERATION_4_LATE,
  ...GENERATION_4_5,
  ...GENERATION_4,
  ...GENERATION_3,
  ...BEFORE_3,
];
