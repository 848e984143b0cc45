import tseslint from "typescript-eslint";

/** House rules that a machine can hold: the rest is in CONTRIBUTING.md. */
export default tseslint.config(
  { ignores: ["**/dist/", "**/node_modules/", "**/*.generated.*", "**/rules/registry.ts", "**/fixtures/", "**/test/files/", "**/test/typed/src/", "examples/"] },
  ...tseslint.configs.strict,
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      // Numeric code indexes typed arrays; `!` there is the bound the loop already proved.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/unified-signatures": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      // Named interfaces keep the declarations of inferred types small.
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" }],
      eqeqeq: "error",
      "no-console": "off",
      "max-lines": ["error", { max: 320, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // One engine, three doors: the doors never open into each other, and the core does no I/O.
    files: ["packages/core/src/**/*.ts"],
    ignores: ["**/*.test.ts", "**/_testing/**"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ regex: "^node:", message: "The core does no I/O." }, { regex: "^(no400|@no400/)", message: "The core knows no front end." }] }],
      "no-restricted-globals": ["error", "process", "Buffer", "console"],
    },
  },
  {
    files: ["packages/runtime/src/**/*.ts", "packages/eslint-plugin/src/**/*.ts", "apps/cli/src/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [{ regex: "^(no400|@no400/(?!core))", message: "Front ends share the core, never each other." }] }] },
  },
);
