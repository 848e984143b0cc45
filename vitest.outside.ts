import { spawnSync } from "node:child_process";

let reason: string | null | undefined;

/**
 * Why tests that install from the registry or build a fresh clone do not run here; null where they do: in CI, and where
 * NO400_OUTSIDE=1 asks for them. They take a minute or more each, and nobody who changes a line should wait for them.
 */
export function whyNotOutside(): string | null {
  return (reason ??= isWanted() ? registryFault() : "it fetches from outside; set NO400_OUTSIDE=1 to run it");
}

function isWanted(): boolean {
  const { CI, NO400_OUTSIDE } = process.env;
  return NO400_OUTSIDE === "1" || (CI !== undefined && CI !== "" && CI !== "false");
}

function registryFault(): string | null {
  const { status } = spawnSync("npm", ["view", "eslint", "version", "--fetch-retries=1", "--fetch-timeout=15000"], { stdio: "ignore", timeout: 40_000 });
  return status === 0 ? null : "the npm registry does not answer";
}
