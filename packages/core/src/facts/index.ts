/**
 * Dated facts about the Messages API, as plain data. Every value was checked up to `FACTS_CHECKED_ON`.
 * Sources and notes, which are long, are in files of their own (`sources.ts` and its like) and are loaded only by whoever imports them.
 */
export { API_VERSIONS, type ApiVersionFacts, findApiVersion, type VersionRefusal, versionRefuses } from "./api-versions.ts";
export { type BetaFacts, BETAS, betasOpening, findBeta, type Gate, gateIsOpen } from "./betas.ts";
export { FACTS_CHECKED_ON, FACTS_REACH_BACK_TO, factsCover } from "./coverage.ts";
export { at, type Dated } from "./dated.ts";
export { findModel } from "./find-model.ts";
export { type Lifecycle, lifecycleAt, retirementIsAnnouncedOnly, suspendedAt } from "./lifecycle.ts";
export {
  IMAGE_MEDIA_TYPES,
  IMAGE_TIERS,
  type Limit,
  LIMITS,
  TEMPERATURE_RANGE,
  TOP_P_RANGE,
  TOP_P_THINKING_RANGE,
  WINDOW_TOLERANCE,
} from "./limits.ts";
export { type Cell, type FeatureName, matrix, type MatrixOptions, type MatrixRow } from "./matrix.ts";
export { MODELS } from "./models/index.ts";
export { type PlatformFacts, platformFacts, platformRefusesTool, PLATFORMS } from "./platforms.ts";
export { LIMIT_SOURCES, type LimitSource } from "./limit-sources.ts";
export { PLATFORM_SOURCES, type PlatformSource } from "./platform-sources.ts";
export { REFUSED_SEARCH_COUNTRIES } from "./search-countries.ts";
export { type FactGroup, type FactSource, notesOf, sourcesOf } from "./sources.ts";
export { suggestModel } from "./suggest-model.ts";
export { findToolType, TOOL_TYPES, type ToolTypeFacts } from "./tool-types.ts";
export type * from "./types.ts";
