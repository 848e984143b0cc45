// Node, Bun and Deno: the packages in place, not bundled.
import { tour } from "./tour.js";

console.log(JSON.stringify(await tour(process.argv[2])));
