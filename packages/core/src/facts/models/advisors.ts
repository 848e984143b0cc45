const OPUS_5_AND_ABOVE = [
  "claude-mythos-5-1",
  "claude-mythos-5",
  "claude-fable-5-1",
  "claude-fable-5",
  "claude-opus-5-5",
  "claude-opus-5",
] as const;
const OPUS_4_7_AND_ABOVE = [...OPUS_5_AND_ABOVE, "claude-opus-4-8", "claude-opus-4-7", "claude-sonnet-5-5"] as const;
const SONNET_5_AND_ABOVE = [...OPUS_4_7_AND_ABOVE, "claude-sonnet-5", "claude-haiku-5-5"] as const;
const OPUS_4_6_AND_ABOVE = [...SONNET_5_AND_ABOVE, "claude-opus-4-6"] as const;

/** Who may advise whom (advisor_20260301): lists named by their weakest member. */
export const ADVISORS = {
  fable52: ["claude-fable-5-2", "claude-mythos-5-2"],
  fable51: ["claude-mythos-5-1", "claude-fable-5-1"],
  opus5: OPUS_5_AND_ABOVE,
  sonnet55: [...OPUS_5_AND_ABOVE, "claude-sonnet-5-5"],
  opus47: OPUS_4_7_AND_ABOVE,
  sonnet5: SONNET_5_AND_ABOVE,
  opus46: OPUS_4_6_AND_ABOVE,
  sonnet46: [...OPUS_4_6_AND_ABOVE, "claude-sonnet-4-6"],
} as const;
