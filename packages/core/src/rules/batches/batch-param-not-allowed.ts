import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** A batch runs later and alone: nothing that needs somebody waiting, or something kept. */
export const batchParamNotAllowed = defineRule<"request", { field: string }>({
  id: "batch-param-not-allowed",
  summary: "a field that batches do not take",
  site: "request",
  when: ({ batchItem }) => batchItem,
  phase: "capability",
  rank: -20,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/batch-processing"],
    note: "The words of the refusal have not been seen. `stream: false` is accepted (6 recorded items).",
  },
  foretells: ["batch-param-not-allowed"],
  check(request, scene) {
    for (const { field, isSet } of REFUSED) if (isSet(request[field])) scene.reportAt([field], { field });
  },
  api: () => null,
  text: ({ data, own }) => (data.field === "max_tokens" ? `\`${own}\` is 0; a batch cannot fill the cache only.` : `\`${own}\` is not taken in a batch. Leave it out.`),
});

const set = (value: Shaped | null | undefined): boolean => value !== undefined && value !== null;

const REFUSED: readonly { readonly field: string; isSet(value: unknown): boolean }[] = [
  { field: "max_tokens", isSet: (value) => value === 0 },
  { field: "stream", isSet: (value) => value === true },
  { field: "speed", isSet: set as (value: unknown) => boolean },
  { field: "fallbacks", isSet: set as (value: unknown) => boolean },
  { field: "thread", isSet: set as (value: unknown) => boolean },
];
