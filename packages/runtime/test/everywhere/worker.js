// Cloudflare Workers: one module, made by a bundler.
import { preflight, preflightFetch, preflightHandler } from "@no400/runtime";
import { resilience } from "@no400/runtime/resilience";
import { tour } from "./tour.js";

// Workers make their clients while the module loads, where no random numbers, timers or requests are allowed.
const doors = [preflight({ mode: "shadow" }), preflightFetch(), preflightHandler(), resilience({ retry: { attempts: 2 }, breaker: { failures: 5 }, concurrency: { limit: 2, requestsPerMinute: 100, tokensPerMinute: 1000 } })];
if (doors.some((door) => typeof door !== "function")) throw new TypeError("a door is missing");

export default { fetch: async (request) => Response.json(await tour(new URL(request.url).searchParams.get("base"))) };
