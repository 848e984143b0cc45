import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { BETAS, betasOpening, findBeta, gateIsOpen } from "./betas.ts";
import { TOOL_TYPES } from "./tool-types.ts";

const NONE: ReadonlySet<string> = new Set();

describe("betas", () => {
  it("have unique names and days in order", () => {
    expect(new Set(BETAS.map(({ name }) => name)).size).toBe(BETAS.length);
    for (const { name, introducedOn, gaOn, expiredOn } of BETAS) {
      const days = [introducedOn, gaOn ?? expiredOn].filter((day) => day !== null);
      expect([...days].sort(), name).toEqual(days);
    }
  });

  it("hold every name the SDK's types list", () => {
    const types = readFileSync(join(sdkFolder(), "resources/beta/beta.d.ts"), "utf8");
    const union = /export type AnthropicBeta =([^;]*);/.exec(types)?.[1] ?? "";
    const names = [...union.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? "");
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => findBeta(name) === undefined)).toEqual([]);
  });

  it("hold accepted names that the SDK leaves out", () => {
    for (const name of ["structured-outputs-2025-12-15", "web-fetch-2025-09-10", "fine-grained-tool-streaming-2025-05-14"]) {
      expect(findBeta(name)?.source, name).toBe("recorded");
    }
    expect(findBeta("invalid-beta-name")).toBeUndefined();
  });

  it("open only tool types that exist", () => {
    const known = new Set([...TOOL_TYPES.map(({ type }) => type), "mcp_toolset"]);
    const gates = BETAS.flatMap(({ gates }) => gates).filter((gate) => gate.startsWith("tool:"));
    expect(gates.map((gate) => gate.slice("tool:".length)).filter((type) => !known.has(type))).toEqual([]);
  });
});

describe("gateIsOpen", () => {
  it("asks for the header until the feature leaves beta", () => {
    const gate = "value:source.type=file";
    expect(gateIsOpen(gate, NONE, "2026-08-18")).toBe(false);
    expect(gateIsOpen(gate, new Set(["files-api-2025-04-14"]), "2026-08-18")).toBe(true);
    expect(gateIsOpen(gate, NONE, "2026-08-19")).toBe(true);
  });

  it("keeps single gates shut although the feature left beta", () => {
    expect(gateIsOpen("field:output_format", NONE, "2026-11-20")).toBe(false);
    expect(gateIsOpen("field:output_config.format", NONE, "2026-11-20")).toBe(true);
  });

  it("takes any of several headers, and knows nothing of ungated things", () => {
    expect(betasOpening("field:mcp_servers").length).toBe(3);
    expect(gateIsOpen("field:mcp_servers", new Set(["mcp-client-2025-04-04"]), "2026-11-20")).toBe(true);
    expect(gateIsOpen("tool:computer_20251124", new Set(["computer-use-2025-01-24"]), "2026-11-20")).toBe(false);
    expect(gateIsOpen("field:metadata", NONE, "2026-11-20")).toBe(true);
  });
});

function sdkFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("@anthropic-ai/sdk"));
}
