// Serves hono.js with Node's own http, for those without an adapter at hand.
import { createServer } from "node:http";
import { Readable } from "node:stream";
import app from "./hono.js";

const server = createServer(async (incoming, outgoing) => {
  const body = incoming.method === "POST" ? { body: Readable.toWeb(incoming), duplex: "half" } : {};
  const answer = await app.fetch(new Request(`http://localhost${incoming.url}`, { method: incoming.method, headers: incoming.headers, ...body }));
  outgoing.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
  outgoing.end(Buffer.from(await answer.arrayBuffer()));
});
server.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
