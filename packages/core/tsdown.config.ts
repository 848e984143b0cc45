import { defineConfig, type UserConfig } from "tsdown";
import { split } from "./build/split.ts";

const common: UserConfig = {
  platform: "neutral",
  target: "es2022",
  dts: true,
  outExtensions: () => ({ js: ".js", dts: ".d.ts" }),
};

/** Some hundred small files would cost Node 160 ms to import; a few chunks cost 25. What is known of the rules besides their code is a build of its own. */
export default defineConfig([
  {
    ...common,
    entry: {
      index: "src/index.ts",
      // No entry of the package, but a chunk of its own: in those it falls into by itself, it brings the readers of JSON text along.
      "built-in": "src/built-in.ts",
      "check-text": "src/check-text.ts",
      "schema/index": "src/schema/index.ts",
      "facts/index": "src/facts/index.ts",
      "catalog/index": "src/catalog/index.ts",
      "tokens/index": "src/tokens/index.ts",
      "tokens/rules/index": "src/tokens/rules/index.ts",
      "json/index": "src/json/index.ts",
      "tools/tool-schema": "src/tools/tool-schema.ts",
      "tools/ajv-judge": "src/tools/ajv-judge.ts",
    },
    plugins: [split("code")],
    clean: true,
  },
  { ...common, entry: { "evidence/index": "src/evidence/index.ts" }, plugins: [split("about")], clean: false },
]);
