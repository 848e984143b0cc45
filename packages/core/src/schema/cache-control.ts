import * as z from "zod";
import { nullable, optional, required, shape } from "./meta.ts";

const cacheControlSchema = z
  .discriminatedUnion("type", [
    shape("Cache breakpoint", {
      type: required(z.literal("ephemeral"), "The only kind of cache breakpoint."),
      ttl: optional(z.enum(["5m", "1h"]), "How long the cached prefix lives; five minutes unless said.", {
        gaSince: "2025-08-13",
        gatedBy: ["extended-cache-ttl-2025-04-11"],
      }),
      // In no published type: Claude Code sends it, and the API's refusal of it names the beta's absence.
      scope: optional(z.string(), "Who shares the cached prefix.", { beta: ["prompt-caching-scope-2026-01-05"], lenient: true }),
    }),
  ])
  .meta({ title: "Cache control" });
type CacheControlType = typeof cacheControlSchema;
export interface CacheControlSchema extends CacheControlType {}
/** A union with one variant: the API puts `ephemeral` into the paths of its errors. */
export const cacheControl: CacheControlSchema = cacheControlSchema;

/** The `cache_control` member that blocks and tools share. */
export const cacheControlField = nullable(cacheControl, "Marks the end of a prefix to keep in the prompt cache.");
