import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const context = { betas: ["mid-conversation-output-config-2026-07-01"], asOf: "2026-11-01" };
const effort = (level: string): object => ({ role: "system", content: [], output_config: { effort: level } });
const opus5 = (messages: readonly unknown[], top: string | undefined = "low"): unknown =>
  request({ model: "claude-opus-5", thinking: { type: "disabled" }, output_config: { effort: top }, messages });
const turn = [user("one"), assistant("ok")];
const api = (index: number, level: string, before: string): string =>
  `messages.${index}: output_config.effort '${level}' differs from the '${before}' in effect before it; effort cannot change when thinking is disabled on this model. Use effort '${before}', or enable thinking.`;

export const cases: RuleCases = {
  valid: [
    { name: "the level said again (measured)", request: opus5([...turn, effort("low"), user("two")]), context },
    { name: "a change that this turn inherits (measured)", request: opus5([...turn, effort("medium"), user("two"), assistant("ok"), user("three")]), context },
    { name: "left and taken up again", request: opus5([...turn, effort("medium"), effort("low"), user("two")]), context },
    { name: "with thinking", request: request({ model: "claude-opus-5", output_config: { effort: "low" }, messages: [...turn, effort("medium"), user("two")] }), context },
    { name: "a model that may change it", request: request({ model: "claude-sonnet-5", thinking: { type: "disabled" }, messages: [...turn, effort("medium"), user("two")] }), context },
  ],
  invalid: [
    {
      name: "back to the level of the request (measured)",
      request: opus5([...turn, effort("medium"), user("two"), assistant("ok"), effort("low"), user("three")]),
      context,
      problems: [{ path: "messages.5.output_config.effort", api: api(5, "low", "medium") }],
    },
    {
      name: "thinking between tools (measured)",
      request: request({ model: "claude-sonnet-5-5", thinking: { type: "between_tools" }, output_config: { effort: "low" }, messages: [...turn, effort("medium"), user("two")] }),
      context,
      problems: [{ path: "messages.2.output_config.effort", api: api(2, "medium", "low") }],
    },
    {
      name: "against the model's own default",
      request: request({ model: "claude-haiku-5-5", thinking: { type: "disabled" }, messages: [effort("low"), user("one")] }),
      context,
      problems: [{ path: "messages.0.output_config.effort", api: api(0, "low", "medium") }],
    },
  ],
};
