import { defineConfig, type UserConfig } from "tsdown";
import { asciiOnly } from "./build/ascii-only.ts";
import { plainBuiltins } from "./build/plain-builtins.ts";
import { requestSchemas } from "./build/request-schemas.ts";

const common: UserConfig = {
  platform: "node",
  target: "node20.19",
  dts: false,
  fixedExtension: false,
  minify: true,
  deps: { alwaysBundle: [/./], onlyBundle: false },
};

function beside(name: string, entry: string): UserConfig {
  return { ...common, entry: { [name]: entry }, format: "cjs", outExtensions: () => ({ js: ".cjs" }), plugins: [asciiOnly()] };
}

/**
 * Plain node runs it: everything bundled. Ajv, which few requests need, and the YAML parser, which only cassettes need, are files
 * beside it, since reading their code would cost every start some 4 ms.
 */
export default defineConfig([
  {
    ...common,
    entry: { no400: "src/main.ts" },
    format: "esm",
    plugins: [requestSchemas(), plainBuiltins(), asciiOnly()],
    inputOptions: { resolve: { mainFields: ["module", "main"], conditionNames: ["no400-source", "import", "module", "node", "default"] } },
    outputOptions: { codeSplitting: false, banner: "#!/usr/bin/env node" },
  },
  beside("ajv", "src/judge/ajv.ts"),
  beside("yaml", "src/input/cassette/yaml.ts"),
]);
