import { request, type RuleCases, text, tool, user } from "../../rules/_testing/cases.ts";
import { prose } from "../../rules/_testing/prose.ts";

const mark = { cache_control: { type: "ephemeral" } };
const long = prose(10_000);
const warning = (path: string): unknown => ({ path, api: null, severity: "warning" });

export const cases: RuleCases = {
  valid: [
    { name: "no breakpoint", request: request() },
    { name: "a long system prompt", request: request({ system: [{ ...text(long), ...mark }] }) },
    { name: "a short one, and a long message with another breakpoint", request: request({ system: [{ ...text("Be brief."), ...mark }], messages: [user([{ ...text(long), ...mark }])] }) },
    { name: "a short block at the end of a long prefix", request: request({ system: long, messages: [user([{ ...text("Hi"), ...mark }])] }) },
    { name: "texts that were replaced by others", request: request({ system: [{ ...text("…"), ...mark }] }), context: { contentReplaced: true } },
  ],
  invalid: [
    { name: "a short system prompt", request: request({ system: [{ ...text("Be brief."), ...mark }], messages: [user(long)] }), problems: [warning("system.0.cache_control")] },
    { name: "a small tool", request: request({ tools: [tool("a", mark), tool("b", { description: long })], system: long }), problems: [warning("tools.0.cache_control")] },
    { name: "a short conversation", request: request({ messages: [user([{ ...text("Hi"), ...mark }, text(long)])] }), problems: [warning("messages.0.content.0.cache_control")] },
    { name: "the request's own", request: request({ ...mark }), context: { asOf: "2026-10-01" }, problems: [warning("cache_control")] },
  ] as RuleCases["invalid"],
};
