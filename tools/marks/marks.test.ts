import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rulePages } from "../../packages/conformance/test/pages.ts";
import { withoutUnderlines } from "../../packages/conformance/test/underlines.ts";
import { rowsFolder } from "../../packages/eslint-plugin/test/support/rows.ts";
import { remarkPage } from "./page.ts";
import { remarkRows } from "./rows.ts";

// Fixes, suggestions, several marks, ranges of several lines, TypeScript.
test.each(["final-assistant-trailing-whitespace", "unknown-field", "string-pattern", "missing-field", "system-role-first"])("rows of %s get their marks and edits back", (id) => {
  const rows = readFileSync(join(rowsFolder, `${id}.md`), "utf8");
  const bare = rows.replace(/[«»]/g, "").replace(/\n```diff [\s\S]*?\n```\n/g, "");
  expect(bare).not.toBe(rows);
  expect(remarkRows(bare, id)).toBe(rows);
});

test.each(["string-pattern", "missing-field", "unknown-field"])("the page of %s gets its underlines back", (id) => {
  const page = readFileSync(join(rulePages, `${id}.md`), "utf8");
  expect(withoutUnderlines(page)).not.toBe(page);
  expect(remarkPage(withoutUnderlines(page), id)).toBe(page);
});
