import { compared } from "./validators.ts";
import { faults } from "./faults.ts";
import { middleware } from "./middleware.ts";

await middleware();
await compared();
await faults();
// Needs esbuild, and is left out with a word where it is not installed.
await import("./weight.ts").then(({ weight }) => weight(), (error: unknown) => { console.log(`\nNo weights: ${String(error)}`); });
