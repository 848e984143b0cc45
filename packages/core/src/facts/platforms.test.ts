import { describe, expect, it } from "vitest";
import { findApiVersion, versionRefuses } from "./api-versions.ts";
import { at } from "./dated.ts";
import { LIMIT_SOURCES } from "./limit-sources.ts";
import { LIMITS } from "./limits.ts";
import { PLATFORM_SOURCES } from "./platform-sources.ts";
import { platformFacts, platformRefusesTool, PLATFORMS } from "./platforms.ts";
import { findToolType, TOOL_TYPES } from "./tool-types.ts";

describe("platforms", () => {
  it("are filed under their own names, with a source each", () => {
    for (const facts of PLATFORMS) {
      expect(platformFacts(facts.platform)).toBe(facts);
      if (facts.platform !== "other") expect(PLATFORM_SOURCES[facts.platform].sources.length, facts.platform).toBeGreaterThan(0);
    }
  });

  it("differ in sizes", () => {
    expect(platformFacts("anthropic").bodyBytes.messages).toBe(33_554_432);
    expect(platformFacts("bedrock").bodyBytes.messages).toBe(20_971_520);
    expect(platformFacts("vertex").bodyBytes.messages).toBe(31_457_280);
    expect(platformFacts("vertex").bodyBytes.batches).toBeUndefined();
    expect(at(platformFacts("anthropic").imageBytes, "2025-12-31")).toBe(5_242_880);
    expect(at(platformFacts("anthropic").imageBytes, "2026-04-01")).toBeNull();
    expect(at(platformFacts("anthropic").imageBytes, "2026-11-20")).toBe(10_485_760);
    expect(at(platformFacts("bedrock").imageBytes, "2026-11-20")).toBe(5_242_880);
  });

  it("differ in tools", () => {
    expect(platformRefusesTool("bedrock", "web_search_20250305")).toBe(true);
    expect(platformRefusesTool("bedrock", "bash_20250124")).toBe(false);
    expect(platformRefusesTool("vertex", "web_search_20250305")).toBe(false);
    expect(platformRefusesTool("vertex", "web_search_20260318")).toBe(true);
    expect(platformRefusesTool("anthropic", "advisor_20260301")).toBe(false);
  });
});

describe("limits", () => {
  it("change on their days", () => {
    expect(at(LIMITS.mediaLargeWindow.rows, "2026-03-12")).toBe(100);
    expect(at(LIMITS.mediaLargeWindow.rows, "2026-03-13")).toBe(600);
    expect(at(LIMITS.cacheBreakpoints.rows, "2026-08-28")).toBeNull();
    expect(at(LIMITS.cacheBreakpoints.rows, "2026-11-20")).toBe(4);
  });

  it("have ordered rows and a source", () => {
    for (const [name, { rows }] of Object.entries(LIMITS)) {
      const days = rows.map((row) => ("from" in row ? row.from : ""));
      expect([...days].sort(), name).toEqual(days);
      expect(LIMIT_SOURCES[name as keyof typeof LIMITS].source, name).not.toBe("");
    }
  });
});

describe("tool types", () => {
  it("are unique; web tools of 2026 filter by code", () => {
    expect(new Set(TOOL_TYPES.map(({ type }) => type)).size).toBe(TOOL_TYPES.length);
    expect(findToolType("web_search_20260318")).toMatchObject({ name: "web_search", filtersByCode: true });
    expect(findToolType("text_editor_20250124")?.name).toBe("str_replace_editor");
    expect(findToolType("custom")).toBeUndefined();
  });
});

describe("API versions", () => {
  it("refuse more the newer they are", () => {
    expect(versionRefuses("2026-10-21", "sampling-parameters", "messages")).toBe(true);
    expect(versionRefuses("2026-10-21", "sampling-parameters", "count_tokens")).toBe(false);
    expect(versionRefuses("2023-06-01", "sampling-parameters", "messages")).toBe(false);
    expect(versionRefuses("1999-01-01", "sampling-parameters", "messages")).toBe(false);
    expect(findApiVersion("2023-01-01")?.status).toBe("deprecated");
  });
});
