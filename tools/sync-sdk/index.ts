import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { schemas } from "../../packages/core/src/schema/index.ts";
import { compareMembers, compareShapes, compareSubset } from "./compare.ts";
import { DEVIATIONS } from "./deviations.ts";
import { schemaMembers } from "./schema-members.ts";
import { sdkInterfaces } from "./sdk-interfaces.ts";
import { sdkMembers } from "./sdk-members.ts";
import { loadSdk, typeNamed, type Sdk } from "./sdk-program.ts";

const USAGE = `Compares the installed SDK's request types with the snapshot of the last release looked at, and with the schema.

  pnpm sync-sdk           list what changed; exit 1 when something did
  pnpm sync-sdk --write   take the installed release as the new snapshot`;

interface Snapshot {
  readonly version: string;
  readonly shape: Readonly<Record<string, string>>;
}

const snapshotFile = new URL("sdk-shape.json", import.meta.url);

function readSnapshot(): Snapshot {
  if (!existsSync(snapshotFile)) return { version: "none", shape: {} };
  return JSON.parse(readFileSync(snapshotFile, "utf8")) as Snapshot;
}

function schemaDrift(sdk: Sdk): readonly string[] {
  const used = new Set<RegExp>();
  const [messages, countTokens, batch] = [schemas.messages, schemas.countTokens, schemas.batch].map(schemaMembers);
  if (messages === undefined || countTokens === undefined || batch === undefined)
    throw new Error("A schema is missing.");
  const of = (...[prefix, name]: [Parameters<typeof typeNamed>[1], string]) =>
    sdkMembers(sdk, typeNamed(sdk, prefix, name));
  const lines = [
    ...compareMembers("messages", of("beta/", "MessageCreateParamsBase"), messages, used),
    ...compareMembers("count_tokens", of("beta/", "MessageCountTokensParams"), countTokens, used),
    ...compareMembers("batches", of("beta/batches/", "BatchCreateParams"), batch, used),
    ...compareSubset("messages (GA)", of("", "MessageCreateParamsBase"), messages),
    ...compareSubset("count_tokens (GA)", of("", "MessageCountTokensParams"), countTokens),
    ...compareSubset("batches (GA)", of("batches/", "BatchCreateParams"), batch),
  ];
  const idle = DEVIATIONS.filter(({ path }) => !used.has(path));
  return [...lines, ...idle.map(({ path }) => `deviation ${path.source}: no longer there, take it off the list`)];
}

function main(): number {
  const { values } = parseArgs({ options: { write: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const sdk = loadSdk();
  const before = readSnapshot();
  const shape = sdkInterfaces(sdk);
  const changes = compareShapes(before.shape, shape);
  const drift = schemaDrift(sdk);
  console.log(`@anthropic-ai/sdk ${before.version} -> ${sdk.version}: ${changes.length} changes`);
  for (const line of changes) console.log(`  ${line}`);
  console.log(`schema against SDK ${sdk.version}: ${drift.length} differences`);
  for (const line of drift) console.log(`  ${line}`);
  if (values.write) {
    writeFileSync(snapshotFile, `${JSON.stringify({ version: sdk.version, shape } satisfies Snapshot, null, 1)}\n`);
    return drift.length === 0 ? 0 : 1;
  }
  return changes.length + drift.length === 0 ? 0 : 1;
}

process.exitCode = main();
