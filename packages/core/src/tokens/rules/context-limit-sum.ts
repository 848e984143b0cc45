import { WINDOW_TOLERANCE } from "../../facts/limits.ts";
import { defineRule } from "../../rule.ts";
import { between, measuredPrompt, severityOf } from "./_measure/prompt.ts";

type Sum = {
  readonly low: number;
  readonly high: number;
  readonly maxTokens: number;
  readonly window: number;
  /** Whether even the shortest count is over. */
  readonly certain: boolean;
};

/** The first model that was strict; the ones before it cut the answer without a word. */
const SINCE = "2025-02-24";
const RELAXING_BETA = "model-context-window-exceeded-2025-08-26";

/** Before the 4.5 generation the prompt and the longest answer had to fit together. */
export const contextLimitSum = defineRule<"request", Sum>({
  id: "context-limit-sum",
  summary: "a prompt and `max_tokens` that exceed the window together",
  site: "request",
  phase: "tokens",
  rank: 20,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2025-10",
    sources: [
      "https://platform.claude.com/docs/en/build-with-claude/context-windows",
      "https://github.com/kortix-ai/suna/issues/172",
      "https://github.com/docker/docker-agent/issues/569",
    ],
    note: "Models before 4.5. The limit is not exact: 3 recorded requests that were up to 55 tokens over it were accepted, so 0.1 % of the window is let pass. A beta of 2025-08 lifts it; where betas are not known it is a warning.",
  },
  foretells: ["context-limit-sum"],
  check(_request, scene) {
    const { asOf, betas } = scene.context;
    if (asOf < SINCE || betas?.has(RELAXING_BETA) || scene.model.sumMayExceedWindow !== false) return;
    const measured = measuredPrompt(scene);
    // Longer alone than the window: another message, of another rule.
    if (measured === null || measured.low > measured.window) return;
    const { low, high, plausible, maxTokens, window } = measured;
    const limit = window * (1 + WINDOW_TOLERANCE);
    if (plausible + maxTokens <= limit) return;
    const certain = low + maxTokens > limit;
    scene.report(["max_tokens"], { low, high, maxTokens, window, certain }, { severity: severityOf(scene, certain && betas !== null) });
  },
  api({ data: { low, high, maxTokens, window } }, { context }) {
    if (low !== high || context.platform === "bedrock") return null;
    return `input length and \`max_tokens\` exceed context limit: ${low} + ${maxTokens} > ${window}, decrease input length or \`max_tokens\` and try again`;
  },
  text: ({ data }) =>
    `The prompt has ${between(data)}, and \`max_tokens\` is ${data.maxTokens}; together the model takes ${data.window}. ` +
    (data.certain ? "Lower `max_tokens`, or shorten the prompt." : "Ask `count_tokens`, or lower `max_tokens`."),
});
