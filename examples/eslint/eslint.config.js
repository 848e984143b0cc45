import json from "@eslint/json";
import no400 from "@no400/eslint-plugin";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig([
  // Calls in JavaScript and TypeScript.
  { files: ["src/**/*.{js,ts}"], extends: [no400.configs.recommended] },
  { files: ["src/**/*.ts"], languageOptions: { parser: tseslint.parser } },

  // Request bodies kept in JSON files, and batches with one request a line.
  { files: ["requests/**/*.json", "**/*.jsonl/*.json"], plugins: { json }, extends: [no400.configs.json] },
  { files: ["requests/**/*.jsonl"], plugins: { no400 }, processor: "no400/jsonl" },

  // All of it is optional: what the plugin cannot see for itself.
  {
    settings: {
      no400: {
        // Your own function that sends what it is given.
        callees: ["sendToClaude"],
      },
    },
  },
]);
