import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "repair/index": "src/repair/index.ts",
    "resilience/index": "src/resilience/index.ts",
    "otel/index": "src/otel/index.ts",
  },
  platform: "neutral",
  target: "es2022",
  dts: true,
  clean: true,
  deps: { neverBundle: [/^@no400\/core/, "cockatiel", "@opentelemetry/api"] },
  outExtensions: () => ({ js: ".js", dts: ".d.ts" }),
});
