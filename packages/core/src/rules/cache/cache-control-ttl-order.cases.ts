import { request, user, type RuleCases } from "../_testing/cases.ts";

const block = (ttl?: string): unknown => ({ type: "text", text: "x", cache_control: { type: "ephemeral", ...(ttl === undefined ? {} : { ttl }) } });
const late = (path: string): string =>
  `${path}.cache_control.ttl: a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block. ` +
  "Note that blocks are processed in the following order: `tools`, `system`, `messages`.";

export const cases: RuleCases = {
  valid: [{ name: "the hour first", request: request({ system: [block("1h")], messages: [user([block("1h"), block()])] }) }],
  invalid: [
    { name: "in one message", request: request({ messages: [user([block(), block("1h")])] }), problems: [{ path: "messages.0.content.1.cache_control.ttl", api: late("messages.0.content.1") }] },
    { name: "counted in merged turns", request: request({ system: [block("5m")], messages: [user("Hi"), user([block("1h")])] }), problems: [{ path: "messages.1.content.0.cache_control.ttl", api: late("messages.0.content.1") }] },
  ],
};
