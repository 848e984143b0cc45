import { TEMPERATURE_RANGE, TOP_P_RANGE } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";

/** temperature and top_p lie between 0 and 1; the range is checked before anything about the model. */
export const samplingRange = defineRule<"field", { param: string; value: number }>({
  id: "sampling-range",
  summary: "a temperature or top_p outside 0 to 1",
  site: "field",
  kinds: ["temperature", "top_p"],
  phase: "schema",
  rank: 1,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-08-13",
    sources: ["https://platform.claude.com/docs/en/api/messages", "https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
    note: "Until 2025 a temperature of -1 was accepted, and the words were `range: -1 or 0..1`.",
  },
  foretells: ["temperature-range", "temperature-range-2025", "top-p-range"],
  check(value: number, scene) {
    const param = scene.key as string;
    const [low, high] = param === "top_p" ? TOP_P_RANGE : TEMPERATURE_RANGE;
    if (value >= low && value <= high) return;
    if (param === "temperature" && value === -1 && !scene.from(STRICT_SINCE)) return;
    scene.report([], { param, value });
  },
  api: ({ data }, scene) => `${data.param}: range: ${data.param === "temperature" && !scene.from(STRICT_SINCE) ? "-1 or " : ""}0..1`,
  text: ({ data }) => `\`${data.param}\` is ${data.value}; it must lie between 0 and 1.`,
});

/** The old words were seen in 2025, the new ones from 2026 on. */
const STRICT_SINCE = "2026-01-01";
