import { readFileSync } from "node:fs";
import { type Difference, differences, staleDeviations } from "./compare.ts";
import { publishedModels } from "./published-model.ts";
import { unreadKeys } from "./published-keys.ts";
import { sharedFile } from "./shared.ts";

function line({ model, field, published, ours, reason }: Difference): string {
  const values = `published ${JSON.stringify(published) ?? "nothing"}, ours ${JSON.stringify(ours) ?? "nothing"}`;
  return `${reason === undefined ? "DIFFERS" : "meant  "} ${model} ${field}: ${values}${reason === undefined ? "" : ` (${reason})`}`;
}

function main(): number {
  const path = sharedFile("facts/models.json");
  if (path === undefined) {
    console.log("check-facts: skipped, no shared data (set NO400_SHARED or place `shared` beside the repository)");
    return 0;
  }
  const rows = publishedModels(readFileSync(path, "utf8"));
  const found = differences(rows);
  const stale = staleDeviations(found);
  const unread = unreadKeys(rows);
  const open = found.filter((difference) => difference.reason === undefined);
  for (const difference of found) console.log(line(difference));
  for (const key of stale) console.log(`STALE   deviation no longer needed: ${key}`);
  for (const key of unread) console.log(`UNREAD  published key nobody compares: ${key}`);
  console.log(
    `check-facts: ${rows.length} rows, ${found.length - open.length} meant differences, ${open.length} others, ${stale.length} stale`,
  );
  return open.length + stale.length + unread.length === 0 ? 0 : 1;
}

process.exitCode = main();
