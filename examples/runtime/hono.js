// The same in Hono, whose requests are the web's own; runs on Workers, Deno and Bun as it is.
import { preflightHandler } from "@no400/runtime";
import { Hono } from "hono";

const upstream = globalThis.process?.env.ANTHROPIC_BASE_URL ?? "https://api.anthropic.com";
const handler = preflightHandler();

export const app = new Hono();
app.use("/v1/*", async (context, next) => (await handler(context.req.raw)) ?? next());
app.post("/v1/messages", (context) => fetch(new Request(`${upstream}/v1/messages`, context.req.raw)));

export default app;
