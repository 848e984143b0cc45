import { defineRule, type Evidence, type Rule } from "@no400/core";

const HOUSE: Evidence = { grade: "documented", date: "2026-10", sources: [], note: "A team's own rule." };

/** What every house rule shares: it is judged last, and the API knows nothing of it. */
const shared = { phase: "capability", severity: "error", evidence: HOUSE, api: () => null } as const;

/**
 * Refuses models that are not on the list. Entries are ids, or beginnings of ids ending in `*`. Rule id: `house-allowed-models`.
 * @example preflight({ houseRules: [allowedModels(["claude-haiku-4-5*"])] })
 */
export function allowedModels(models: readonly string[]): Rule {
  const exact = new Set(models.filter((model) => !model.endsWith("*")));
  const starts = models.filter((model) => model.endsWith("*")).map((model) => model.slice(0, -1));
  return defineRule<"request", { model: string }>({
    ...shared,
    id: "house-allowed-models",
    summary: "a model this team does not use",
    site: "request",
    text: ({ data }) => `This team does not use ${data.model}; use ${models.join(", ")}.`,
    check(_, scene) {
      const model = scene.modelId;
      if (!exact.has(model) && !starts.some((start) => model.startsWith(start))) scene.report(["model"], { model });
    },
  });
}

/** Refuses `max_tokens` above a cap (tokens). Rule id: `house-max-tokens`. */
export function maxTokensCap(cap: number): Rule {
  return defineRule<"field", { value: number }>({
    ...shared,
    id: "house-max-tokens",
    summary: "max_tokens above this team's cap",
    site: "field",
    kinds: ["max_tokens"],
    text: ({ data }) => `max_tokens is ${data.value}; this team's cap is ${cap}.`,
    check(value: unknown, scene) {
      if (typeof value === "number" && value > cap) scene.report([], { value });
    },
  });
}

export interface ContentCheck {
  /** Rule id, kebab-case; by convention it begins with `house-`. */
  readonly id: string;
  /** The fault in a few words, for people: "a customer's card number". */
  readonly summary: string;
  /** Whether a text of the request must not be sent. Called with every text block, string content and system prompt. */
  readonly refuses: (text: string) => boolean;
}

/** Refuses requests with a text that a test says must not leave. The text itself is never part of the problem. */
export function contentCheck({ id, summary, refuses }: ContentCheck): readonly Rule[] {
  const words = { ...shared, id, summary, text: ({ own }: { own: string }) => `\`${own}\` holds ${summary}; it must not be sent.` };
  return [
    defineRule<"block">({
      ...words,
      site: "block",
      kinds: ["text"],
      check(block, scene) {
        if (refuses(block.text as string)) scene.report(["text"]);
      },
    }),
    defineRule<"message">({
      ...words,
      site: "message",
      check(message, scene) {
        if (typeof message.content === "string" && refuses(message.content)) scene.report(["content"]);
      },
    }),
    defineRule<"field">({
      ...words,
      site: "field",
      kinds: ["system"],
      check(system: unknown, scene) {
        if (typeof system === "string" && refuses(system)) scene.report([]);
      },
    }),
    defineRule<"system-block">({
      ...words,
      site: "system-block",
      kinds: ["text"],
      check(block, scene) {
        // Blocks of system messages in mid-conversation are met as blocks already.
        if (scene.base[0] === "system" && refuses(block.text as string)) scene.report(["text"]);
      },
    }),
  ];
}
