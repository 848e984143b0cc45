/** The middleware fits every SDK without a cast; compiled, never run. */
import type * as newest from "@anthropic-ai/sdk";
import type { AnthropicBedrock } from "@anthropic-ai/bedrock-sdk";
import type { AnthropicVertex } from "@anthropic-ai/vertex-sdk";
import type * as middle from "sdk-0.12x";
import type * as oldest from "sdk-0.101";
import { preflight, preflightFetch } from "../src/index.ts";
import { resilience } from "../src/resilience/index.ts";

export const forOldest: readonly oldest.Middleware[] = [preflight(), resilience()];
export const forMiddle: readonly middle.Middleware[] = [preflight(), resilience()];
export const forNewest: NonNullable<newest.ClientOptions["middleware"]> = [preflight(), resilience()];
export const forBedrock: NonNullable<ConstructorParameters<typeof AnthropicBedrock>[0]>["middleware"] = [preflight()];
export const forVertex: NonNullable<ConstructorParameters<typeof AnthropicVertex>[0]>["middleware"] = [preflight()];
export const asFetch: NonNullable<newest.ClientOptions["fetch"]> = preflightFetch();
