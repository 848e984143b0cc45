import { defineRule } from "../../rule.ts";

/** Results come back in any order; the id is all that tells them apart. */
export const batchCustomIdDuplicate = defineRule<"request", { id: string; first: number }>({
  id: "batch-custom-id-duplicate",
  summary: "one custom_id for two items",
  site: "request",
  when: ({ endpoint }) => endpoint === "batches",
  phase: "conversation",
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/batch-processing"], note: "The words of the refusal have not been seen. It refuses the whole batch." },
  check(request, scene) {
    const seen = new Map<string, number>();
    let index = 0;
    for (const { custom_id: id } of request.requests) {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, index);
      else scene.reportAt(["requests", index, "custom_id"], { id, first });
      index++;
    }
  },
  api: () => null,
  text: ({ data, own }) => `\`${own}\` is "${data.id}", as is that of \`requests[${data.first}]\`. Give every item an id of its own.`,
});
