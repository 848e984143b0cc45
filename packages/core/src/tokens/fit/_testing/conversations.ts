import type { FitStep } from "../types.ts";

export type Block = Readonly<Record<string, unknown>>;
export interface Message {
  readonly role: string;
  readonly content: string | readonly Block[];
}

const WORDS = "the old bridge stands where two rivers meet and nobody knows who built it ";
export const prose = (times: number): string => WORDS.repeat(times);

/** One turn: a question, tool calls with their results, an answer. */
export const turn = (number: number, calls: number, size: number, thinks: boolean): Message[] => {
  const messages: Message[] = [{ role: "user", content: `Question ${number}: ${prose(size)}` }];
  for (let call = 0; call < calls; call++) {
    const id = `toolu_${number}_${call}`;
    const thinking: Block[] = thinks ? [{ type: "thinking", thinking: prose(2), signature: "c2ln" }] : [];
    messages.push({ role: "assistant", content: [...thinking, { type: "tool_use", id, name: "look_up", input: { key: String(call) } }] });
    messages.push({ role: "user", content: [{ type: "tool_result", tool_use_id: id, content: prose(size * 5) }] });
  }
  messages.push({ role: "assistant", content: [{ type: "text", text: `Answer ${number}. ${prose(2)}` }] });
  return messages;
};

export const conversation = (turns: readonly { calls: number; size: number; thinks: boolean }[], model: string) => ({
  model,
  max_tokens: 1000,
  system: "You know about bridges.",
  tools: [{ name: "look_up", description: "Looks something up.", input_schema: { type: "object", properties: { key: { type: "string" } }, required: ["key"] } }],
  messages: [...turns.flatMap(({ calls, size, thinks }, index) => turn(index, calls, size, thinks)), { role: "user", content: "And now?" } as Message],
});

export const STEPS: readonly (readonly FitStep[])[] = [
  ["drop-oldest-turns"],
  ["truncate-tool-results"],
  ["clear-tool-results"],
  ["truncate-tool-results", "clear-tool-results", "drop-oldest-turns"],
  [{ summarize: (gone) => `They spoke of bridges ${gone.length} times.` }],
];

export const paired = (messages: readonly Message[]): boolean =>
  messages.every(({ content }, index) => {
    if (typeof content === "string") return true;
    const next = messages[index + 1]?.content;
    return content.every((block) => block["type"] !== "tool_use" || (Array.isArray(next) && next.some((result: Block) => result["tool_use_id"] === block["id"])));
  });
