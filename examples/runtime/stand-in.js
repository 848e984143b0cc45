// Stands in for the API, so that the examples run without a key: answers every request on loopback with "Hello there".
// Use: node --import ./examples/runtime/stand-in.js examples/runtime/middleware.js
import { createServer } from "node:http";

const answer = JSON.stringify({
  id: "msg_01", type: "message", role: "assistant", model: "claude-opus-4-6", stop_reason: "end_turn", stop_sequence: null,
  content: [{ type: "text", text: "Hello there" }], usage: { input_tokens: 9, output_tokens: 3 },
});

const server = createServer((request, response) => {
  request.resume().on("end", () => response.writeHead(200, { "content-type": "application/json", "request-id": "req_01", connection: "close" }).end(answer));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
server.unref();

const url = `http://127.0.0.1:${server.address().port}`;
Object.assign(process.env, { ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: "sk-ant-none", ANTHROPIC_BEDROCK_BASE_URL: url, NO_AWS_SIGNING: "1", AWS_REGION: "us-east-1" });
