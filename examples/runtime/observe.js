// Who wants to know: OpenTelemetry, or diagnostics_channel without it. Nothing told holds content.
import diagnostics from "node:diagnostics_channel";
import { preflightFetch } from "@no400/runtime";
import { otelObserver } from "@no400/runtime/otel";

diagnostics.subscribe("no400:check", ({ report }) => {
  for (const { code, path } of report?.problems ?? []) console.log(`${report.action}: ${code} at ${path}`);
});
const fetch = preflightFetch(globalThis.fetch, { observers: [otelObserver()] });
await fetch("https://api.anthropic.com/v1/messages", { method: "POST", headers: { "anthropic-version": "2023-06-01" }, body: JSON.stringify({ model: "claude-opus-4-6", max_tokens: 64, messages: [{ role: "user", content: [{ type: "text", text: "" }] }] }) });
