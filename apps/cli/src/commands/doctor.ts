import { existsSync } from "node:fs";
import { type Call, defineCommand } from "../cli/command.ts";
import { wholeNumber } from "../cli/parse.ts";
import { baseUrlFindings, baseUrlOf } from "../doctor/base-url.ts";
import { certificateFindings } from "../doctor/certificates.ts";
import { connectFindings } from "../doctor/connect.ts";
import { credentialFindings } from "../doctor/credentials.ts";
import type { Finding } from "../doctor/finding.ts";
import { proxyFindings } from "../doctor/proxy.ts";
import { nodeFindings, sdkFindings } from "../doctor/versions.ts";
import type { Paint } from "../io/paint.ts";

const options = {
  connect: { type: "boolean", help: "Also go the way a call goes: DNS, TCP, proxy, TLS, one call without a key." },
  "base-url": { type: "string", value: "url", help: "Where calls go, instead of ANTHROPIC_BASE_URL." },
  timeout: { type: "string", value: "ms", help: "Milliseconds for each step of --connect; 5000 by default." },
  format: { type: "string", short: "f", value: "name", help: "Text, or JSON.", choices: ["text", "json"] },
} as const;

export const doctor = defineCommand({
  name: "doctor",
  summary: "check the environment a client would run in",
  usage: "[--connect]",
  most: 0,
  about:
    "Looks at what a client would find here: key, base URL, proxies, certificates, clock, SDK. Nothing is sent unless you say --connect, and no key ever is; no secret is printed. Exit code 1 when something will fail.",
  options,
  examples: [
    ["no400 doctor", "Look at the environment only."],
    ["no400 doctor --connect", "Find out where the way to the API ends."],
    ["docker exec my-app npx no400 doctor --connect", "Inside the container that fails."],
  ],
  run: doctorCommand,
});

async function doctorCommand({ values, terminal }: Call<typeof options>): Promise<number> {
  const { env, cwd, out, paint } = terminal;
  const timeout = wholeNumber("timeout", values.timeout, 1) ?? 5000;
  const now = new Date();
  const target = baseUrlOf(env, values["base-url"]);
  const nodeVersion = process.versions.node;
  const findings: Finding[] = [...nodeFindings(nodeVersion, now), ...credentialFindings(env), ...baseUrlFindings(env, values["base-url"])];
  if (target !== null) findings.push(...proxyFindings(env, target, { nodeVersion, container: inContainer() }));
  findings.push(...certificateFindings(env, now), ...sdkFindings(cwd));
  if (values.connect === true && target !== null) findings.push(...(await connectFindings({ target, env, timeout })));
  const failed = findings.some(({ level }) => level === "error");
  if (values.format === "json") out(`${JSON.stringify({ version: 1, findings }, null, 2)}\n`);
  else out(`${findings.map((finding) => entry(finding, paint)).join("\n")}\n\n${closing(findings, values.connect === true)}\n`);
  return failed ? 1 : 0;
}

function inContainer(): boolean {
  return existsSync("/.dockerenv") || existsSync("/run/.containerenv") || process.env["KUBERNETES_SERVICE_HOST"] !== undefined;
}

function entry({ id, level, message, fix }: Finding, paint: Paint): string {
  const mark = { ok: paint.good("ok     "), note: paint.faint("note   "), warning: paint.warning("warning"), error: paint.error("error  ") }[level];
  return `${mark}  ${message}${level === "ok" ? "" : paint.faint(`  [${id}]`)}${fix === null ? "" : `\n         ${fix}`}`;
}

function closing(findings: readonly Finding[], connected: boolean): string {
  const count = (level: Finding["level"]): number => findings.filter((finding) => finding.level === level).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const sum = errors + warnings === 0 ? "Nothing here will make a call fail." : `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}.`;
  return connected ? sum : `${sum} --connect goes the way a call goes.`;
}
