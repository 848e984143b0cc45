import { defineRule } from "../../rule.ts";
import { between, measuredPrompt, severityOf } from "./_measure/prompt.ts";

type TooLong = {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
  readonly window: number;
};

const BEDROCK: ReadonlySet<string> = new Set(["bedrock"]);

/** The prompt alone is held against the window of every model. */
export const promptTooLong = defineRule<"request", TooLong>({
  id: "prompt-too-long",
  summary: "a prompt longer than the model's window",
  site: "request",
  phase: "tokens",
  rank: 10,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/context-windows", "https://github.com/anthropics/claude-code/issues/12186"],
    note: "8 recorded refusals, from 16 tokens over the window on. Nobody outside can count exactly: an error where the whole interval lies above the window, a warning where part of it does.",
  },
  foretells: ["prompt-too-long", "bedrock-input-too-long"],
  check(_request, scene) {
    const measured = measuredPrompt(scene);
    if (measured === null || measured.plausible <= measured.window) return;
    const { low, estimate, high, window } = measured;
    scene.report([], { low, estimate, high, window }, { severity: severityOf(scene, low > window) });
  },
  api({ data: { low, high, window } }, { context }) {
    if (BEDROCK.has(context.platform)) return "Input is too long for requested model.";
    return low === high ? `prompt is too long: ${low} tokens > ${window} maximum` : null;
  },
  text: ({ data }) =>
    data.low > data.window
      ? `The prompt has ${between(data)}; the model takes ${data.window}. Drop old turns, or shorten tool results and documents (\`fit\` does both).`
      : `The prompt has ${between(data)}; the model takes ${data.window}, so it may be too long. Ask \`count_tokens\`, or shorten it.`,
});
