/** Judges requests to Anthropic's Messages API before they are sent. */
export { check, checkSubject, createChecker, type Checker, type CheckerOptions, type Foretold, type Verdict } from "./check.ts";
export { resolveContext, DEFAULT_API_VERSION, type Context, type ContextInput, type Endpoint, type Platform } from "./context.ts";
export type { ApiReply, Problem, ProblemData, Severity } from "./problem.ts";
export { render, type Rendered } from "./render/render.ts";
export { defineRule, PHASES, type About, type Evidence, type Phase, type Rule, type Told, type Wording } from "./rule.ts";
export { rules, shapeWords, textWords } from "./built-in.ts";
export { checkText, type LocatedProblem, type TextOptions, type TextVerdict } from "./check-text.ts";
export type { Fault } from "./run.ts";
export type { Scene } from "./scene.ts";
export type { Site, SiteValue, Shaped } from "./site.ts";
export type { Conversation, Turn } from "./conversation/conversation.ts";
export { apiVocabulary, type Vocabulary } from "./shape/vocabulary.ts";
export { HOLE, REST, isObject, type Part, type Path, type Subject } from "./subject.ts";
