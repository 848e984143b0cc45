import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChecker } from "../../check.ts";
import { estimateTokens, fit } from "../index.ts";
import { tokenRules } from "../rules/index.ts";
import { type Block, conversation, type Message, paired, prose, STEPS } from "./_testing/conversations.ts";

/** What makes fitting hard: parallel calls, images in results, markers, turns of the system, thinking in two forms. */
const hard = fc.record({
  turns: fc.array(
    fc.record({
      calls: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
      size: fc.integer({ min: 1, max: 10 }),
      thinks: fc.constantFrom("no", "shown", "redacted"),
      marked: fc.boolean(),
      image: fc.boolean(),
      system: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  model: fc.constantFrom("claude-sonnet-4-5", "claude-opus-4-8", "claude-opus-5-5", "claude-fable-5-2"),
  open: fc.boolean(),
  pin: fc.option(fc.nat(20), { nil: undefined }),
});

type Hard = typeof hard extends fc.Arbitrary<infer T> ? T : never;

const IMAGE = { type: "image", source: { type: "base64", media_type: "image/png", data: "iVBORw0KGgoAAAANSUhEUgAAAoAAAAHgCAYAAAA10dzkAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=" } };

const hardTurn = (number: number, { calls, size, thinks, marked, image, system }: Hard["turns"][number], model: string): Message[] => {
  const mark = marked ? { cache_control: { type: "ephemeral" } } : {};
  const thinking: Block[] = thinks === "no" ? [] : thinks === "shown" ? [{ type: "thinking", thinking: prose(3), signature: "c2ln" }] : [{ type: "redacted_thinking", data: "c2Vj" }];
  const rounds = calls.flatMap((together, round): Message[] => {
    const ids = Array.from({ length: together }, (_, call) => `toolu_${number}_${round}_${call}`);
    const results = ids.map((id, call): Block => ({ type: "tool_result", tool_use_id: id, content: image && call === 0 ? [{ type: "text", text: prose(size) }, IMAGE] : prose(size * 4), ...(call === 1 && { is_error: true }) }));
    return [
      { role: "assistant", content: [...(round === 0 ? thinking : []), { type: "text", text: prose(1) }, ...ids.map((id) => ({ type: "tool_use", id, name: "look_up", input: { key: id } }))] },
      { role: "user", content: [...results, ...(round === 1 ? [{ type: "text", text: prose(size) }] : [])] },
    ];
  });
  return [
    { role: "user", content: [{ type: "text", text: `Question ${number}: ${prose(size)}`, ...mark }] },
    ...(system && model !== "claude-sonnet-4-5" ? [{ role: "system", content: "From now on, be brief." }] : []),
    ...rounds,
    { role: "assistant", content: [...(rounds.length === 0 ? thinking : []), { type: "text", text: `Answer ${number}. ${prose(2)}` }] },
  ];
};

const hardRequest = ({ turns, model, open }: Hard) => {
  const request = conversation([], model);
  const messages = turns.flatMap((one, index) => hardTurn(index, { ...one, marked: one.marked && index < 3 }, model));
  // An open turn ends with results that wait for an answer.
  const last = hardTurn(turns.length, { calls: [2], size: 4, thinks: "shown", marked: false, image: false, system: false }, model).slice(0, 3);
  return { ...request, messages: [...messages, ...(open ? last : [{ role: "user", content: "And now?" } as Message])] };
};

const judge = createChecker({ rules: tokenRules });
const errorsOf = (value: unknown): string[] => judge.check(value, { asOf: "2026-11-20" }).problems.filter(({ severity }) => severity === "error").map(({ code }) => code);

describe("a request that was fitted", () => {
  const run = (check: (request: ReturnType<typeof hardRequest>, done: Awaited<ReturnType<typeof fit>>, max: number, pin: number | undefined) => void) =>
    fc.assert(
      fc.asyncProperty(hard, fc.constantFrom(...STEPS), fc.double({ min: 0.2, max: 1, noNaN: true }), async (made, steps, share) => {
        const request = hardRequest(made);
        const maxInputTokens = Math.floor(estimateTokens(request).high * share);
        const { pin } = made;
        const done = await fit(request, { maxInputTokens, keepToolResults: 1, toolResultTokens: 40, ...(pin !== undefined && { pinned: (_: unknown, index: number) => index === pin }) }, steps);
        check(request, done, maxInputTokens, pin);
      }),
      { numRuns: 80 },
    );

  it("is as valid as it was: pairs, thinking, cache markers, order", async () => {
    expect(errorsOf(hardRequest({ turns: [{ calls: [2, 1], size: 3, thinks: "shown", marked: true, image: true, system: true }], model: "claude-opus-5-5", open: true, pin: undefined }))).toEqual([]);
    await run((request, done) => {
      expect(errorsOf(request)).toEqual([]);
      if (done.ok) expect(errorsOf(done.request)).toEqual([]);
    });
  });

  it("keeps every call with its result, pinned messages word for word, and the last turn", async () => {
    await run((request, done, max, pin) => {
      if (!done.ok) return;
      const { messages } = done.request as typeof request;
      expect(estimateTokens(done.request).high).toBeLessThanOrEqual(max);
      expect(paired(messages)).toBe(true);
      const results = messages.flatMap(({ content }) => (Array.isArray(content) ? content : [])).filter(({ type }) => type === "tool_result").length;
      const calls = messages.flatMap(({ content }) => (Array.isArray(content) ? content : [])).filter(({ type }) => type === "tool_use").length;
      expect(results).toBe(calls);
      const kept = pin === undefined ? undefined : request.messages[pin];
      const cut = done.receipt.changes.some(({ path, kind }) => path[1] === pin && kind === "dropped-message");
      if (kept !== undefined) expect(cut).toBe(false);
      expect(messages.at(-1)?.role).toBe(request.messages.at(-1)?.role);
    });
  });

  it("holds no thinking behind a change, where the model binds it to what was before", async () => {
    await run((request, done) => {
      if (!done.ok || done.receipt.changes.length === 0 || !/5-5|5-2/.test(request.model)) return;
      const { messages } = done.request as typeof request;
      const first = messages.findIndex((message, at) => JSON.stringify(message) !== JSON.stringify(request.messages[at]));
      expect(JSON.stringify(messages.slice(first))).not.toMatch(/"(redacted_)?thinking"/);
    });
  });
});
