import { compared } from "./validators.ts";
import { faults } from "./faults.ts";
import { middleware } from "./middleware.ts";
import { weight } from "./weight.ts";

await middleware();
await compared();
await faults();
await weight();
