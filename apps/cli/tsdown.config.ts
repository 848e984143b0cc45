import { defineConfig, type UserConfig } from "tsdown";
import { asciiOnly } from "./build/ascii-only.ts";
import { requestSchemas } from "./build/request-schemas.ts";

const common: UserConfig = {
  platform: "node",
  target: "node20.19",
  dts: false,
  fixedExtension: false,
  minify: true,
  deps: { alwaysBundle: [/./], onlyBundle: false },
};

/** Plain node runs it: everything bundled. Ajv, which few requests need, is a file beside it, since reading its code would cost every start 4 ms. */
export default defineConfig([
  {
    ...common,
    entry: { no400: "src/main.ts" },
    format: "esm",
    plugins: [requestSchemas(), asciiOnly()],
    inputOptions: { resolve: { mainFields: ["module", "main"], conditionNames: ["no400-source", "import", "module", "node", "default"] } },
    outputOptions: { codeSplitting: false, banner: "#!/usr/bin/env node" },
  },
  { ...common, entry: { ajv: "src/judge/ajv.ts" }, format: "cjs", outExtensions: () => ({ js: ".cjs" }), plugins: [asciiOnly()] },
]);
