/** OpenTelemetry for the runtime: spans and metrics, content-free. Needs `@opentelemetry/api`. */
import { metrics, SpanStatusCode, trace, type Attributes, type Meter, type Tracer } from "@opentelemetry/api";
import type { Observer, RuntimeEvent } from "../events/event.ts";
import type { Outcome } from "../shadow.ts";

export interface OtelOptions {
  /** Default: the global tracer and meter of the name `no400`. */
  readonly tracer?: Tracer;
  readonly meter?: Meter;
}

type CheckEvent = Extract<RuntimeEvent, { readonly type: "check" }>;

/** The semantic conventions' names of the platforms. */
const PROVIDERS: Readonly<Record<string, string>> = { bedrock: "aws.bedrock", "bedrock-mantle": "aws.bedrock", "bedrock-converse": "aws.bedrock", vertex: "gcp.vertex_ai", foundry: "azure.ai.inference" };

/**
 * An observer for `preflight({ observers: [otelObserver()] })`. Metrics: `no400.checks`, `no400.check.duration` (seconds),
 * `no400.refusals` by rule, `no400.outcomes` of shadow mode, `no400.faults`. A span `no400.check` for every request with problems.
 * With the GenAI conventions' attributes of operation, provider and model.
 */
export function otelObserver(options: OtelOptions = {}): Observer {
  const tracer = options.tracer ?? trace.getTracer("no400");
  const meter = options.meter ?? metrics.getMeter("no400");
  const checks = meter.createCounter("no400.checks", { description: "Requests judged", unit: "{request}" });
  const duration = meter.createHistogram("no400.check.duration", { description: "Time to judge one request", unit: "s" });
  const refusals = meter.createCounter("no400.refusals", { description: "Requests that the API would refuse, by the rule that foretells its answer", unit: "{request}" });
  const outcomes = meter.createCounter("no400.outcomes", { description: "Shadow verdicts compared with the API's answers", unit: "{request}" });
  const faults = meter.createCounter("no400.faults", { description: "Faults inside no400", unit: "{fault}" });
  const check = (event: CheckEvent): void => {
    const attributes = attributesOf(event);
    checks.add(1, attributes);
    duration.record(event.durationMs / 1000, attributes);
    if (event.report === null) return;
    const { action, foretold } = event.report;
    if (foretold !== null) refusals.add(1, { ...attributes, "no400.rule": foretold, "no400.action": action });
    span(tracer, event, attributes);
  };
  return {
    everyCheck: true,
    event(event) {
      if (event.type === "check") check(event);
      else if (event.type === "outcome") outcome(tracer, event.outcome, (attributes) => { outcomes.add(1, attributes); });
      else faults.add(1, { "no400.rule": event.fault.rule });
    },
  };
}

function attributesOf({ endpoint, platform, model }: CheckEvent): Attributes {
  return {
    "gen_ai.operation.name": endpoint === "messages" ? "chat" : endpoint,
    "gen_ai.provider.name": PROVIDERS[platform] ?? "anthropic",
    ...(model !== null && { "gen_ai.request.model": model }),
  };
}

function span(tracer: Tracer, { durationMs, report }: CheckEvent, attributes: Attributes): void {
  if (report === null) return;
  const end = Date.now();
  const made = tracer.startSpan("no400.check", { startTime: end - durationMs, attributes: { ...attributes, "no400.action": report.action, "no400.problems": report.problems.map(({ code, path }) => `${code} ${path}`) } });
  if (report.foretold !== null) {
    made.setAttribute("error.type", report.foretold);
    if (report.action === "refused") made.setStatus({ code: SpanStatusCode.ERROR, message: report.foretold });
  }
  made.end(end);
}

/** The request id ties a shadow verdict to the API's own logs; on a span only, since a metric would explode. */
function outcome(tracer: Tracer, { outcome, foretold, platform, endpoint, status, id, request }: Outcome, count: (attributes: Attributes) => void): void {
  const attributes: Attributes = {
    "gen_ai.operation.name": endpoint === "messages" ? "chat" : endpoint,
    "gen_ai.provider.name": PROVIDERS[platform] ?? "anthropic",
    ...modelOf(request),
    "no400.outcome": outcome,
    "http.response.status_code": status,
    ...(foretold !== null && { "no400.rule": foretold }),
  };
  count(attributes);
  const made = tracer.startSpan("no400.shadow", { attributes: { ...attributes, ...(id !== null && { "no400.request_id": id }) } });
  made.end();
}

/** From the redacted request, in which any other text is a placeholder of its own: a metric must not have those. */
const MODEL = /^[\w.-]*claude-[\w.:@-]{1,80}$/;

function modelOf(request: unknown): Attributes {
  const model = (request as { readonly model?: unknown } | null)?.model;
  return typeof model === "string" && MODEL.test(model) ? { "gen_ai.request.model": model } : {};
}
