/** Requests of the tests' own making. */
export interface Body {
  readonly model: string;
  readonly max_tokens: number;
  readonly messages: { role: "user" | "assistant"; content: any }[]; // eslint-disable-line @typescript-eslint/no-explicit-any -- bad ones fit no type
}

export const good: Body = { model: "claude-opus-4-6", max_tokens: 64, messages: [{ role: "user", content: "Hello" }] };

/** A tool call that is never answered: the classic. */
export const orphanCall: Body = {
  model: "claude-opus-4-6",
  max_tokens: 64,
  messages: [
    { role: "user", content: "What is the weather?" },
    { role: "assistant", content: [{ type: "tool_use", id: "toolu_01", name: "get_weather", input: {} }] },
    { role: "user", content: "And now?" },
  ],
};

export const emptyText: Body = { ...good, messages: [{ role: "user", content: [{ type: "text", text: "" }] }] };

export const wrongType = { ...good, max_tokens: "64" } as unknown as Body;

/** Bad bodies by the rule that foretells the API's answer. */
export const bad: readonly (readonly [rule: string, body: Body])[] = [
  ["tool-use-without-tool-result", orphanCall],
  ["text-non-empty", emptyText],
  ["wrong-type", wrongType],
];
