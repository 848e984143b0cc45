import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inCopy, no400, shown } from "./no400.ts";

interface Finding {
  readonly id: string;
  readonly level: string;
  readonly fix: string | null;
}

const KEY = `sk-ant-api03-${"k".repeat(90)}`;

function findings(env: Readonly<Record<string, string>>, args: readonly string[] = [], cwd?: string): readonly Finding[] {
  const { out } = no400(["doctor", "--format", "json", ...args], { env, ...(cwd !== undefined && { cwd }) });
  return (JSON.parse(out) as { readonly findings: readonly Finding[] }).findings;
}

function ids(env: Readonly<Record<string, string>>, args: readonly string[] = []): readonly string[] {
  return findings({ ANTHROPIC_API_KEY: KEY, ...env }, args).map(({ id }) => id);
}

describe("credentials", () => {
  it.each([
    ["api-key", { ANTHROPIC_API_KEY: KEY }, "ok"],
    ["api-key-empty", { ANTHROPIC_API_KEY: " " }, "error"],
    ["api-key-quoted", { ANTHROPIC_API_KEY: `"${KEY}"` }, "error"],
    ["api-key-blanks", { ANTHROPIC_API_KEY: `${KEY}\n` }, "error"],
    ["api-key-with-bearer", { ANTHROPIC_API_KEY: `Bearer ${KEY}` }, "error"],
    ["api-key-characters", { ANTHROPIC_API_KEY: `${KEY}…${KEY}` }, "error"],
    ["api-key-is-oauth-token", { ANTHROPIC_API_KEY: `sk-ant-oat01-${"k".repeat(90)}` }, "error"],
    ["api-key-is-admin-key", { ANTHROPIC_API_KEY: `sk-ant-admin01-${"k".repeat(90)}` }, "error"],
    ["api-key-of-other-vendor", { ANTHROPIC_API_KEY: `sk-proj-${"k".repeat(90)}` }, "error"],
    ["api-key-placeholder", { ANTHROPIC_API_KEY: "your-api-key-here-please" }, "error"],
    ["api-key-unusual", { ANTHROPIC_API_KEY: "k".repeat(40) }, "note"],
    ["api-key-sent-as-bearer", { ANTHROPIC_AUTH_TOKEN: KEY }, "error"],
    ["two-credentials", { ANTHROPIC_API_KEY: KEY, ANTHROPIC_AUTH_TOKEN: "t".repeat(40) }, "warning"],
    ["api-key-missing", {}, "warning"],
    ["credentials-of-platform", { CLAUDE_CODE_USE_BEDROCK: "1" }, "ok"],
  ])("%s", (id, env, level) => {
    const finding = findings(env as Record<string, string>).find((one) => one.id === id);
    expect(finding?.level).toBe(level);
    if (level !== "ok") expect(finding?.fix).toBeTruthy();
  });
});

describe("base URL", () => {
  it.each([
    ["base-url", "https://api.anthropic.com"],
    ["base-url-with-version", "https://api.anthropic.com/v1"],
    ["base-url-with-endpoint", "https://api.anthropic.com/v1/messages"],
    ["base-url-slash", "https://api.anthropic.com/"],
    ["base-url-quoted", '"https://api.anthropic.com"'],
    ["base-url-invalid", "api.anthropic.com"],
    ["base-url-http", "http://gateway.example"],
    ["base-url-other", "https://gateway.example/anthropic"],
    ["base-url-credentials", "https://me:word@gateway.example"],
    ["base-url-query", "https://gateway.example/?a=1"],
  ])("%s: %s", (id, url) => {
    expect(ids({ ANTHROPIC_BASE_URL: url })).toContain(id);
    expect(ids({}, ["--base-url", url])).toContain(id);
  });
});

describe("proxies", () => {
  it.each([
    ["proxy-socks", { HTTPS_PROXY: "socks5://127.0.0.1:1080" }],
    ["proxy-without-scheme", { HTTPS_PROXY: "proxy.example:3128" }],
    ["proxy-without-port", { HTTPS_PROXY: "http://proxy.example" }],
    ["proxy-https-scheme", { HTTPS_PROXY: "https://proxy.example:3128" }],
    ["proxy-slash", { HTTPS_PROXY: "http://proxy.example:3128/" }],
    ["proxy-with-path", { HTTPS_PROXY: "http://proxy.example:3128/x" }],
    ["proxy-credentials", { HTTPS_PROXY: "http://me:word@proxy.example:3128" }],
    ["proxy-credentials-unescaped", { HTTPS_PROXY: "http://me:wo%rd@proxy.example:3128" }],
    ["proxy-blanks-or-quotes", { HTTPS_PROXY: '"http://proxy.example:3128"' }],
    ["proxy-invalid", { HTTPS_PROXY: "http://:::" }],
    ["proxy-case-differs", { HTTPS_PROXY: "http://a.example:1", https_proxy: "http://b.example:1" }],
    ["https-proxy-missing", { HTTP_PROXY: "http://proxy.example:3128" }],
    ["no-proxy-covers-api", { HTTPS_PROXY: "http://proxy.example:3128", NO_PROXY: "localhost,.anthropic.com" }],
    ["no-proxy-loopback", { HTTPS_PROXY: "http://proxy.example:3128" }],
    ["no-proxy-scheme", { HTTPS_PROXY: "http://proxy.example:3128", NO_PROXY: "http://localhost" }],
    ["no-proxy-blanks", { HTTPS_PROXY: "http://proxy.example:3128", NO_PROXY: "localhost example.com" }],
    ["no-proxy-cidr", { HTTPS_PROXY: "http://proxy.example:3128", NO_PROXY: "10.0.0.0/8" }],
  ])("%s", (id, env) => {
    expect(ids(env as Record<string, string>)).toContain(id);
  });

  it("says whether Node heeds them", () => {
    const env = { HTTPS_PROXY: "http://proxy.example:3128", NO_PROXY: "localhost" };
    const [major = 0] = process.versions.node.split(".").map(Number);
    expect(ids(env)).toContain(major < 22 ? "node-cannot-proxy" : "node-ignores-proxy");
  });
});

describe("certificates and versions", () => {
  it("looks into NODE_EXTRA_CA_CERTS", async () => {
    await inCopy("nothing", (folder) => {
      writeFileSync(join(folder, "no.pem"), "hello");
      writeFileSync(join(folder, "broken.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
      expect(ids({ NODE_EXTRA_CA_CERTS: join(folder, "missing.pem") })).toContain("extra-ca-missing");
      expect(ids({ NODE_EXTRA_CA_CERTS: join(folder, "no.pem") })).toContain("extra-ca-not-pem");
      expect(ids({ NODE_EXTRA_CA_CERTS: join(folder, "broken.pem") })).toContain("extra-ca-broken");
      expect(ids({ NODE_TLS_REJECT_UNAUTHORIZED: "0" })).toContain("tls-unchecked");
      expect(ids({ SSL_CERT_FILE: "/x.pem" })).toContain("ca-of-other-tools");
    });
  });

  it("reads from the SDK itself which version it sends", async () => {
    await inCopy("nothing", (folder) => {
      const sdk = join(folder, "node_modules/@anthropic-ai/sdk");
      mkdirSync(sdk, { recursive: true });
      writeFileSync(join(sdk, "package.json"), '{ "version": "9.9.9" }');
      for (const [sends, id] of [["2023-06-01", "sdk"], ["2026-10-21", "sdk-newer-version"], ["2099-01-01", "sdk-version-not-known"]] as const) {
        writeFileSync(join(sdk, "client.mjs"), `const headers = { 'anthropic-version': '${sends}' };`);
        expect(findings({}, [], folder).map((finding) => finding.id)).toContain(id);
      }
    });
  });
});

it("never prints a secret", () => {
  const secret = "s3cretS3cret";
  const env = { ANTHROPIC_API_KEY: `"${secret}"`, ANTHROPIC_AUTH_TOKEN: ` ${secret}`, HTTPS_PROXY: `http://me:${secret}@proxy.example:1/`, http_proxy: `me:${secret}@x`, ANTHROPIC_BASE_URL: `https://me:${secret}@gateway.example/?key=${secret}` };
  for (const format of ["text", "json"]) {
    const { out, err } = no400(["doctor", "--format", format], { env });
    expect(out + err).not.toContain(secret);
  }
});

it("prints what will fail, why, and what to do", () => {
  const env = { ANTHROPIC_API_KEY: `"${KEY}"`, ANTHROPIC_BASE_URL: "https://api.anthropic.com/v1" };
  expect(shown(["doctor"], { env }).replaceAll(process.versions.node, "…").replace(/^note .*container.*\n.*\n/m, "")).toMatchSnapshot();
});
