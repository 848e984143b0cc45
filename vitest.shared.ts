import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What every package's tests share: workspace sources instead of builds, and a report the closing lines are summed from. */
export default defineConfig({
  resolve: { conditions: ["no400-source"] },
  ssr: { resolve: { conditions: ["no400-source", "module", "node", "development|production"] } },
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: true,
    setupFiles: [fileURLToPath(new URL("./vitest.setup.ts", import.meta.url))],
    reporters: ["default", ["json", { outputFile: ".vitest-report.json" }]],
  },
});
