import { describe, expect, it } from "vitest";
import { factsCover } from "./coverage.ts";
import { at } from "./dated.ts";

describe("at", () => {
  const rows = [{ value: "old" }, { from: "2026-02-01", value: "new" }, { from: "2026-05-01", value: "newest" }];

  it("takes the last row that has begun", () => {
    expect(at(rows, "2024-01-01")).toBe("old");
    expect(at(rows, "2026-01-31")).toBe("old");
    expect(at(rows, "2026-02-01")).toBe("new");
    expect(at(rows, "2030-01-01")).toBe("newest");
  });

  it("knows nothing before the first dated row", () => {
    expect(at([{ from: "2026-02-01", value: 1 }], "2026-01-31")).toBeUndefined();
    expect(at([], "2026-01-31")).toBeUndefined();
  });
});

describe("factsCover", () => {
  it("ends on the day the facts were checked", () => {
    expect(factsCover("2026-11-20")).toBe(true);
    expect(factsCover("2026-11-21")).toBe(false);
    expect(factsCover("2023-12-31")).toBe(false);
  });
});
