// A proxy in Express that answers bad bodies itself and passes good ones on.
import { preflightHandler } from "@no400/runtime";
import express from "express";

const upstream = process.env.ANTHROPIC_BASE_URL ?? "https://api.anthropic.com";
const handler = preflightHandler();
const app = express();

app.post("/v1/messages", express.raw({ type: "application/json", limit: "32mb" }), async (request, response) => {
  const headers = { "content-type": "application/json", "anthropic-version": request.get("anthropic-version") ?? "2023-06-01", "x-api-key": request.get("x-api-key") ?? "" };
  const url = `http://localhost${request.originalUrl}`;
  const answer = (await handler(new Request(url, { method: "POST", headers, body: request.body }))) ?? (await fetch(`${upstream}${request.originalUrl}`, { method: "POST", headers, body: request.body }));
  response.status(answer.status).type(answer.headers.get("content-type") ?? "application/json");
  response.send(Buffer.from(await answer.arrayBuffer()));
});

const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
