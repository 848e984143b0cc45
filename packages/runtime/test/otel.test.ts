import { ProxyTracerProvider, type Meter, type Span, type Tracer } from "@opentelemetry/api";
import { describe, expect, it } from "vitest";
import { preflight } from "../src/index.ts";
import { otelObserver } from "../src/otel/index.ts";
import { good, orphanCall } from "./support/requests.ts";

interface Noted {
  readonly name: string;
  readonly value: unknown;
  readonly attributes: unknown;
}

/** A tracer and meter that write down what they get. */
function recorder(): { readonly noted: Noted[]; readonly tracer: Tracer; readonly meter: Meter } {
  const noted: Noted[] = [];
  const instrument = (name: string): object => ({ add: (value: number, attributes: unknown) => noted.push({ name, value, attributes }), record: (value: number, attributes: unknown) => noted.push({ name, value: typeof value, attributes }) });
  const real = new ProxyTracerProvider().getTracer("test");
  const tracer = {
    startSpan: (name: string, options: { attributes: Record<string, unknown> }): Span => {
      const attributes = { ...options.attributes };
      const span = real.startSpan(name);
      return Object.assign(Object.create(span) as Span, { setAttribute: (key: string, value: unknown) => (attributes[key] = value), setStatus: (status: unknown) => (attributes.status = status), end: () => noted.push({ name, value: "span", attributes }) });
    },
  };
  return { noted, tracer: tracer as unknown as Tracer, meter: { createCounter: instrument, createHistogram: instrument } as unknown as Meter };
}

describe("otelObserver", () => {
  it("counts checks, refusals by rule and shadow outcomes, with the GenAI attributes", async () => {
    const { noted, tracer, meter } = recorder();
    const observers = [otelObserver({ tracer, meter })];
    const send = (body: object, options: object): Promise<unknown> => {
      const request = { url: "https://api.anthropic.com/v1/messages", method: "POST", headers: new Headers({ "anthropic-version": "2023-06-01" }), body: JSON.stringify(body) };
      return preflight({ observers, ...options })(request, () => Promise.resolve(new Response("{}", { headers: { "request-id": "req_7" } })));
    };
    await send(good, {});
    await send(orphanCall, {});
    await send(orphanCall, { mode: "shadow" });
    await send({ ...good, model: "my-secret-deployment" }, { mode: "shadow" });
    await new Promise((resolve) => setTimeout(resolve, 10));
    const genAi = { "gen_ai.operation.name": "chat", "gen_ai.provider.name": "anthropic", "gen_ai.request.model": "claude-opus-4-6" };
    const of = (name: string): readonly unknown[] => noted.filter((one) => one.name === name).map(({ attributes }) => attributes);
    const { "gen_ai.request.model": _, ...noModel } = genAi;
    expect(of("no400.checks")).toEqual([genAi, genAi, genAi, noModel]);
    expect(of("no400.refusals")).toMatchObject([{ "no400.rule": "tool-use-without-tool-result", "no400.action": "refused" }, { "no400.action": "allowed" }]);
    expect(of("no400.check")).toMatchObject([{ "error.type": "tool-use-without-tool-result", status: { code: 2 } }, {}, {}]);
    expect(of("no400.outcomes")).toMatchObject([{ ...genAi, "no400.outcome": "false-alarm" }, { ...noModel, "no400.outcome": "accepted" }]);
    expect(of("no400.outcomes").map((attributes) => "gen_ai.request.model" in (attributes as object))).toEqual([true, false]);
    expect(of("no400.shadow")).toMatchObject([{ "no400.request_id": "req_7" }, {}]);
    for (const leak of ["weather", "my-secret"]) expect(JSON.stringify(noted)).not.toContain(leak);
  });
});
