import type { Platform } from "../context.ts";
import { DOCS } from "./sources.ts";

/** Where the facts of a platform were read. Not for rules: this is text for people. */
export interface PlatformSource {
  readonly sources: readonly string[];
  readonly note?: string;
}

const GENERAL = [`${DOCS}api/overview`, `${DOCS}build-with-claude/vision`] as const;
const BEDROCK: PlatformSource = {
  sources: [
    ...GENERAL,
    `${DOCS}build-with-claude/claude-on-amazon-bedrock`,
    `${DOCS}build-with-claude/claude-on-amazon-bedrock-legacy`,
    "recorded 2025-08-10: total text bytes",
  ],
};

/** The sources of every platform; none for what nobody promises. */
export const PLATFORM_SOURCES: Readonly<Record<Platform, PlatformSource>> = {
  anthropic: { sources: GENERAL },
  aws: { sources: [`${DOCS}build-with-claude/claude-platform-on-aws`, "https://docs.aws.amazon.com/claude-platform/latest/userguide/models.md"] },
  bedrock: BEDROCK,
  "bedrock-mantle": { ...BEDROCK, note: "Takes the direct body with `model` and no anthropic_version (recorded 2026-07-16)." },
  "bedrock-converse": { ...BEDROCK, note: "Has a body of its own; tool names stay at 64 characters, and tool blocks in history need tools." },
  vertex: { sources: [...GENERAL, `${DOCS}build-with-claude/claude-on-vertex-ai`] },
  foundry: {
    sources: [`${DOCS}build-with-claude/claude-in-microsoft-foundry`],
    note: "Azure-hosted deployments also lack structured outputs, server tools, MCP, skills, programmatic calling and files.",
  },
  other: { sources: [], note: "Nobody promises what a gateway takes." },
};
