/**
 * The schema and the SDK's types agree, or this file does not compile: a new SDK release that adds or drops a field, a
 * block or a tool shows up here. What differs on purpose is listed with its reason.
 */
import type * as Ga from "@anthropic-ai/sdk/resources/messages/messages";
import type { BatchCreateParams } from "@anthropic-ai/sdk/resources/messages/batches";
import type { BatchCreateParams as BetaBatchCreateParams } from "@anthropic-ai/sdk/resources/beta/messages/batches";
import type * as Beta from "@anthropic-ai/sdk/resources/beta/messages/messages";
import type {
  BatchRequest,
  ContentBlock,
  CountTokensRequest,
  Message,
  MessagesRequest,
  ThinkingConfig,
  Tool,
  ToolChoice,
  ToolResultContentBlock,
} from "./index.ts";

/** Parameters the SDK sends as headers. */
type HeaderParam = "betas" | "user_profile_id" | "workspace_id";

/** Fields API version 2023-06-01 still takes, which the SDK (version 2026-10-21) has dropped. */
type SamplingField = "temperature" | "top_k" | "top_p";

/** A field of the body in SDKs before 1.0, a header since. */
type OldVersionField = SamplingField | "user_profile_id";

/** Tool calls carry any input in the SDK; the API insists on an object. */
type InputDeviates = "tool_use" | "server_tool_use" | "mcp_tool_use";

/** `input_schema` and `configs` are open here: rules judge them. Blocks that may hold a tool deviate with it. */
type ToolDeviates = "custom" | "mcp_toolset";
type HoldsTool = "tool_addition" | "compaction";

/** A message may be null-free in the SDK where the API was seen to take null. */
type NullDeviates = "metadata" | "stop_sequences";

// Tools and messages are compared by themselves.
type ComparedAlone = "messages" | "tools";

/** zod's optional keys allow an explicit undefined, which JSON drops. */
type Clean<T> = T extends readonly (infer I)[]
  ? Clean<I>[]
  : T extends object
    ? { [K in keyof T]: Clean<Exclude<T[K], undefined>> }
    : T;

type Expect<T extends true> = T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : { missing: Exclude<B, A> }) : { extra: Exclude<A, B> };
type Fits<A, B> = [A] extends [B] ? true : { doesNotFit: A };

type TagOf<U> = U extends { type?: infer T } ? (undefined extends T ? "custom" : Extract<T, string>) : never;
type Variant<U, T> = U extends unknown ? (T extends TagOf<U> ? U : never) : never;
type KeysOf<U> = U extends unknown ? keyof U & string : never;

/** Tags whose variants have other keys on one side, with those keys. */
type KeyDrift<A, B, Ignored extends string = never> = {
  [T in TagOf<A> | TagOf<B>]: Same<
    Exclude<KeysOf<Variant<A, T>>, Ignored>,
    Exclude<KeysOf<Variant<B, T>>, Ignored>
  > extends true
    ? never
    : T;
}[TagOf<A> | TagOf<B>];

/** Tags whose variants of A are not assignable to B. */
type FitDrift<A, B, Listed = never> = {
  [T in TagOf<A>]: T extends Listed ? never : Fits<Variant<A, T>, B> extends true ? never : T;
}[TagOf<A>];

/** Paths of every member at any depth, arrays and union variants laid over each other. */
type Paths<T> = T extends Leaf
  ? never
  : T extends readonly (infer I)[]
    ? Paths<I>
    : T extends object
      ? { [K in NamedKey<T>]: K | `${K}.${Paths<T[K]>}` }[NamedKey<T>]
      : never;
type Leaf = string | number | boolean | null | undefined;
type NamedKey<T> = keyof { [K in keyof T as string extends K ? never : K]: T[K] } & keyof T & string;

/** Answers put `abort_reason` on code execution results, and the API takes it back. */
type SchemaOnlyPath = "messages.content.content.abort_reason";

/** In no SDK; Claude Code sends it under a beta of its own. */
type CacheScope = "cache_control.scope" | `${string}.cache_control.scope` | `${string}.caching.scope`;

/** Free objects here: rules judge a tool's schema, and unknown names in an MCP toolset's `configs` do no harm. */
type Free<Tools extends string> = `${Tools}.input_schema.${"type" | "properties" | "required"}`;
type SdkOnlyPath =
  Free<"tools"> | Free<"messages.content.tool.definition"> | Free<"messages.content.tool_changes.tool.definition">;

// Top level: names.
type BetaBody = Omit<Beta.MessageCreateParamsBase, HeaderParam>;
type BetaCountBody = Omit<Beta.MessageCountTokensParams, HeaderParam>;
type GaBody = Omit<Ga.MessageCreateParamsBase, HeaderParam>;
type GaCountBody = Omit<Ga.MessageCountTokensParams, HeaderParam>;

export type TopLevel = [
  Expect<Same<KeysOf<MessagesRequest>, KeysOf<BetaBody> | OldVersionField>>,
  Expect<Same<KeysOf<CountTokensRequest>, KeysOf<BetaCountBody>>>,
  Expect<Fits<KeysOf<GaBody>, KeysOf<MessagesRequest>>>,
  Expect<Fits<KeysOf<GaCountBody>, KeysOf<CountTokensRequest>>>,
  Expect<Same<KeysOf<BatchRequest>, Exclude<KeysOf<BatchCreateParams>, HeaderParam>>>,
  Expect<Same<KeysOf<BatchRequest>, Exclude<KeysOf<BetaBatchCreateParams>, HeaderParam>>>,
  Expect<Same<KeysOf<BatchRequest["requests"][number]>, KeysOf<BatchCreateParams.Request>>>,
  Expect<Same<KeysOf<MessagesRequest>, KeysOf<BetaBatchCreateParams.Request.Params> | OldVersionField>>,
];

// Top level: what the SDK lets through fits, and the other way round.
type Plain<T> = Omit<T, ComparedAlone | OldVersionField>;
export type TopLevelFits = [
  Expect<Fits<Plain<BetaBody>, Plain<MessagesRequest>>>,
  Expect<Fits<Plain<GaBody>, Plain<MessagesRequest>>>,
  Expect<Fits<Plain<BetaCountBody>, Plain<CountTokensRequest>>>,
  Expect<Fits<Plain<GaCountBody>, Plain<CountTokensRequest>>>,
  Expect<
    Fits<
      Clean<Omit<MessagesRequest, ComparedAlone | OldVersionField | NullDeviates>>,
      Omit<BetaBody, ComparedAlone | NullDeviates>
    >
  >,
  Expect<Fits<Clean<Plain<CountTokensRequest>>, Omit<BetaCountBody, ComparedAlone>>>,
];

// Tools. The page lets a toolset name the model as its caller, the SDK does not.
type SdkTool<T> = T extends { type: `${string}_toolset_20260801` } ? Omit<T, "allowed_callers"> : T;
export type Tools = [
  Expect<Same<KeyDrift<SdkTool<Tool>, Beta.BetaToolUnion>, never>>,
  Expect<Fits<TagOf<Ga.ToolUnion>, TagOf<Tool>>>,
  Expect<Same<FitDrift<Beta.BetaToolUnion, Tool>, never>>,
  Expect<Same<FitDrift<Ga.ToolUnion, Tool>, never>>,
  Expect<Same<FitDrift<Clean<Tool>, Beta.BetaToolUnion, ToolDeviates>, never>>,
];

// Blocks.
export type Blocks = [
  Expect<Same<KeyDrift<ContentBlock, Beta.BetaContentBlockParam>, never>>,
  Expect<Same<FitDrift<Beta.BetaContentBlockParam, ContentBlock, InputDeviates>, never>>,
  Expect<Same<FitDrift<Ga.ContentBlockParam, ContentBlock, InputDeviates>, never>>,
  Expect<Same<FitDrift<Clean<ContentBlock>, Beta.BetaContentBlockParam, HoldsTool>, never>>,
  Expect<Same<KeyDrift<ToolResultContentBlock, Beta.BetaToolResultContentBlockParam>, never>>,
  Expect<Same<FitDrift<Beta.BetaToolResultContentBlockParam, ToolResultContentBlock>, never>>,
  Expect<Same<FitDrift<Clean<ToolResultContentBlock>, Beta.BetaToolResultContentBlockParam>, never>>,
];

// Small unions.
export type Small = [
  Expect<Same<KeyDrift<ToolChoice, Beta.BetaToolChoice>, never>>,
  Expect<Fits<Beta.BetaToolChoice, ToolChoice>>,
  Expect<Fits<Clean<ToolChoice>, Beta.BetaToolChoice>>,
  Expect<Same<KeyDrift<ThinkingConfig, Beta.BetaThinkingConfigParam>, never>>,
  Expect<Fits<Beta.BetaThinkingConfigParam, ThinkingConfig>>,
  Expect<Fits<Clean<ThinkingConfig>, Beta.BetaThinkingConfigParam>>,
];

// Messages: their blocks are compared above; a system message takes every block here, because a rule narrows it.
type ReadOnEveryRole = "clear_at" | "output_config";
type Role<U, R> = Extract<U, { role: R }>;
export type Messages = [
  Expect<Same<Message["role"], Beta.BetaMessageParam["role"]>>,
  Expect<Same<Message["role"], Ga.MessageParam["role"]>>,
  Expect<Same<KeysOf<Role<Message, "user">>, KeysOf<Beta.BetaUserMessageParam> | ReadOnEveryRole>>,
  Expect<Same<KeysOf<Role<Message, "assistant">>, KeysOf<Beta.BetaAssistantMessageParam> | ReadOnEveryRole>>,
  Expect<Same<KeysOf<Role<Message, "system">>, KeysOf<Beta.BetaSystemMessageParam>>>,
  Expect<Fits<Beta.BetaSystemMessageParam, Message>>,
  Expect<Fits<Ga.SystemMessageParam, Message>>,
];

// Every member at every depth.
export type Depths = [
  Expect<
    Same<Exclude<Paths<MessagesRequest>, OldVersionField | SchemaOnlyPath | CacheScope>, Exclude<Paths<BetaBody>, SdkOnlyPath>>
  >,
  Expect<Same<Exclude<Paths<CountTokensRequest>, SchemaOnlyPath | CacheScope>, Exclude<Paths<BetaCountBody>, SdkOnlyPath>>>,
  Expect<Fits<Exclude<Paths<GaBody>, SdkOnlyPath>, Paths<MessagesRequest>>>,
];
