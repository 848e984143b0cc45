/** Dated facts about the Messages API, as plain data. Every value was checked up to `FACTS_CHECKED_ON`. */
export { at, type Dated } from "./dated.ts";
export { FACTS_CHECKED_ON, FACTS_REACH_BACK_TO, factsCover } from "./coverage.ts";
export { MODELS } from "./models/index.ts";
export { findModel } from "./find-model.ts";
export { type Lifecycle, lifecycleAt, retirementIsAnnouncedOnly, suspendedAt } from "./lifecycle.ts";
export { suggestModel } from "./suggest-model.ts";
export type * from "./types.ts";
