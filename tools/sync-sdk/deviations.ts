/** Where the schema says something else than the SDK on purpose, and why. A line that no longer applies fails the run. */
export interface Deviation {
  readonly path: RegExp;
  readonly why: string;
}

export const DEVIATIONS: readonly Deviation[] = [
  {
    path: /^(requests\[\]\.params\.)?(temperature|top_k|top_p)$/,
    why: "API version 2023-06-01 takes them; the SDK speaks 2026-10-21.",
  },
  { path: /(^|\.)(metadata|stop_sequences)$/, why: "An explicit null was accepted for them." },
  {
    path: /<(tool_use|server_tool_use|mcp_tool_use)>\.input$/,
    why: "The SDK says unknown, the API insists on an object.",
  },
  {
    path: /<custom>\.input_schema\.(type|properties|required(\[\])?)$/,
    why: "A tool's schema is judged by rules, not by shape.",
  },
  { path: /<code_execution_result>\.abort_reason$/, why: "Answers carry it, and it was accepted when it came back." },
  { path: /<(user|assistant)>\.clear_at$/, why: "The API reads it on every role and refuses it later: a rule." },
  {
    path: /<system>\.content(\[\]|$)/,
    why: "Which blocks a system message may hold is a rule, answered later and in other words.",
  },
  {
    path: /<(browser|computer)_toolset_20260801>\.allowed_callers/,
    why: "The page takes `direct` there, and refuses code execution callers only.",
  },
];
