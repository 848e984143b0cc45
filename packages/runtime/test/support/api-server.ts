import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export type Responder = (request: Received, response: ServerResponse, count: number) => void | Promise<void>;

/** A server on loopback that stands for the API and counts every byte it gets. */
export class ApiServer {
  readonly received: Received[] = [];
  /** All bytes that came in on any connection, headers included. */
  bytes = 0;
  respond: Responder;
  private readonly server: Server;

  private constructor(respond: Responder) {
    this.respond = respond;
    this.server = createServer((request, response) => void this.handle(request, response));
    this.server.on("connection", (socket) => {
      socket.on("data", (chunk: Buffer) => (this.bytes += chunk.length));
    });
  }

  static async start(respond: Responder = answerMessage): Promise<ApiServer> {
    const api = new ApiServer(respond);
    await new Promise<void>((resolve) => api.server.listen(0, "127.0.0.1", resolve));
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  reset(respond: Responder = answerMessage): void {
    this.received.length = 0;
    this.bytes = 0;
    this.respond = respond;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const received = { method: request.method ?? "", url: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks).toString("utf8") };
    this.received.push(received);
    await this.respond(received, response, this.received.length);
  }
}

const MESSAGE = {
  id: "msg_01",
  type: "message",
  role: "assistant",
  model: "claude-opus-4-6",
  content: [{ type: "text", text: "Hello there" }],
  stop_reason: "end_turn",
  stop_sequence: null,
  usage: { input_tokens: 9, output_tokens: 3 },
};

/** Answers as the API would to a good request, streaming where asked. */
export function answerMessage(request: Received, response: ServerResponse): void {
  if (request.url.includes("count_tokens")) return json(response, 200, { input_tokens: 9 });
  if (request.url.includes("batches")) return json(response, 200, { id: "msgbatch_01", type: "message_batch", processing_status: "in_progress" });
  const isStream = /"stream":\s*true/.test(request.body) || request.url.includes("stream");
  if (!isStream) return json(response, 200, MESSAGE);
  response.writeHead(200, { "content-type": "text/event-stream", "request-id": "req_stream" });
  for (const event of EVENTS) response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  response.end();
}

export function json(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "content-type": "application/json", "request-id": "req_01", ...headers });
  response.end(JSON.stringify(body));
}

export function apiError(response: ServerResponse, status: number, type: string, message: string, headers: Readonly<Record<string, string>> = {}): void {
  json(response, status, { type: "error", error: { type, message }, request_id: "req_01" }, headers);
}

const EVENTS = [
  { type: "message_start", message: { ...MESSAGE, content: [], stop_reason: null } },
  { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
  { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Hello " } },
  { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "there" } },
  { type: "content_block_stop", index: 0 },
  { type: "message_delta", delta: { stop_reason: "end_turn", stop_sequence: null }, usage: { output_tokens: 3 } },
  { type: "message_stop" },
] as const;
