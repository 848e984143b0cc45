import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "schema/index": "src/schema/index.ts",
    "facts/index": "src/facts/index.ts",
    "catalog/index": "src/catalog/index.ts",
    "tokens/index": "src/tokens/index.ts",
    "json/index": "src/json/index.ts",
    "tools/tool-schema": "src/tools/tool-schema.ts",
    "tools/ajv-judge": "src/tools/ajv-judge.ts",
  },
  platform: "neutral",
  target: "es2022",
  // One chunk would keep unused facts and sources alive in every bundle made from it.
  unbundle: true,
  dts: true,
  clean: true,
  outExtensions: () => ({ js: ".js", dts: ".d.ts" }),
});
