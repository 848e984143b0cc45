import { defineConfig } from "tsdown";
import { asciiOnly } from "./build/ascii-only.ts";
import { requestSchemas } from "./build/request-schemas.ts";

/** One file that plain node runs: everything bundled, commands evaluated when they are asked for. */
export default defineConfig({
  entry: { no400: "src/main.ts" },
  format: "esm",
  platform: "node",
  target: "node20.19",
  dts: false,
  fixedExtension: false,
  minify: true,
  deps: { alwaysBundle: [/./], onlyBundle: false },
  plugins: [requestSchemas(), asciiOnly()],
  inputOptions: { resolve: { mainFields: ["module", "main"], conditionNames: ["no400-source", "import", "module", "node", "default"] } },
  outputOptions: { codeSplitting: false, banner: "#!/usr/bin/env node" },
});
