/** Repairs with a receipt, opt-in. */
export { repair, type Repaired, type RepairOptions } from "./repair.ts";
export type { Edit, FixName } from "./edit.ts";
