import { version } from "../version.ts";

/** A file `no400 init` can write. */
export interface Template {
  readonly name: "config" | "pre-commit" | "lefthook" | "husky" | "lint-staged" | "workflow";
  readonly path: string;
  /** What it is for, as a question asks it. */
  readonly what: string;
  readonly text: string;
  /** What to add by hand where the file is there already. */
  readonly snippet: string;
  readonly executable?: boolean;
}

const CONFIG = `{
  "preset": "recommended",
  "context": { "platform": "anthropic", "apiVersion": "2023-06-01" },
  "rules": {},
  "ignore": [],
  "overrides": []
}
`;

const PRE_COMMIT_HOOK = `  - repo: local
    hooks:
      - id: no400
        name: no400
        entry: npx no400 lint
        language: system
        files: (^|/)(requests?|prompts?|fixtures)/.*\\.(json|jsonc|jsonl)$
`;

/** In lefthook's own globs `*` crosses folders, and a `**` does not match none. */
const LEFTHOOK_HOOK = `pre-commit:
  commands:
    no400:
      glob:
        - "{requests,prompts,fixtures}/*.{json,jsonc,jsonl}"
        - "*/{requests,prompts,fixtures}/*.{json,jsonc,jsonl}"
      run: npx no400 lint {staged_files}
`;

const LINT_STAGED = `{
  "**/{requests,prompts,fixtures}/**/*.{json,jsonc,jsonl}": "no400 lint"
}
`;

const WORKFLOW = `name: no400
on: [push, pull_request]
permissions:
  contents: read
jobs:
  no400:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes no400@${version} lint requests
`;

export const TEMPLATES: readonly Template[] = [
  { name: "config", path: "no400.config.json", what: "a configuration (no400.config.json)", text: CONFIG, snippet: CONFIG },
  { name: "pre-commit", path: ".pre-commit-config.yaml", what: "a hook for pre-commit (pre-commit.com)", text: `repos:\n${PRE_COMMIT_HOOK}`, snippet: PRE_COMMIT_HOOK },
  { name: "lefthook", path: "lefthook.yml", what: "a hook for lefthook", text: LEFTHOOK_HOOK, snippet: LEFTHOOK_HOOK },
  { name: "husky", path: ".husky/pre-commit", what: "a hook for husky (runs lint-staged)", text: "npx lint-staged\n", snippet: "npx lint-staged\n", executable: true },
  { name: "lint-staged", path: ".lintstagedrc.json", what: "a lint-staged entry", text: LINT_STAGED, snippet: LINT_STAGED },
  { name: "workflow", path: ".github/workflows/no400.yml", what: "a GitHub workflow", text: WORKFLOW, snippet: WORKFLOW },
];
