import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const REPO = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** A file of the shared data folder (NO400_SHARED, or `shared` beside the repository); undefined when it is not there. */
export function sharedFile(name: string): string | undefined {
  const path = join(process.env["NO400_SHARED"] ?? join(REPO, "..", "shared"), name);
  return existsSync(path) ? path : undefined;
}
