import { spawn, spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect, createServer as createTcpServer, type AddressInfo, type Server } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inCopy, no400Beside } from "./no400.ts";

const refuse401: RequestListener = (_request, response) => {
  response.writeHead(401, { "content-type": "application/json" }).end('{"type":"error","error":{"type":"authentication_error","message":"x-api-key header is required"}}');
};

async function listening<T>(server: Server, use: (port: number) => Promise<T>): Promise<T> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

async function found(url: string, env: Readonly<Record<string, string>> = {}): Promise<{ readonly ids: readonly string[]; readonly out: string }> {
  const { out } = await no400Beside(["doctor", "--connect", "--format", "json", "--timeout", "2000", "--base-url", url], { env });
  const { findings } = JSON.parse(out) as { readonly findings: readonly { readonly id: string }[] };
  return { ids: findings.map(({ id }) => id), out };
}

describe("what answers", () => {
  it.each<[string, RequestListener]>([
    ["api", refuse401],
    ["api-401-of-other", (_request, response) => void response.writeHead(401).end("<html>Log in</html>")],
    ["api-403", (_request, response) => void response.writeHead(403).end("<html>Access denied</html>")],
    ["api-404", (_request, response) => void response.writeHead(404).end()],
    ["api-5xx", (_request, response) => void response.writeHead(503).end()],
    ["api-silent", (request) => void request.socket.destroy()],
    ["api-other", (_request, response) => void response.writeHead(200).end("hello")],
    ["clock-skew", (_request, response) => void response.writeHead(401, { date: "Mon, 01 Jan 2024 00:00:00 GMT" }).end('{"type":"error"}')],
  ])("%s", async (id, listener) => {
    await listening(createServer(listener), async (port) => {
      expect((await found(`http://127.0.0.1:${port}`)).ids).toContain(id);
    });
  });

  it("names countries and status page where it is blocked", async () => {
    await listening(createServer((_request, response) => void response.writeHead(403).end()), async (port) => {
      const { out } = await found(`http://127.0.0.1:${port}`);
      expect(out).toContain("supported-countries");
      expect(out).toContain("status.claude.com");
    });
  });

  it("says when nothing listens, or no name is known", async () => {
    const port = await listening(createTcpServer(), (one) => Promise.resolve(one));
    expect((await found(`http://127.0.0.1:${port}`)).ids).toContain("tcp");
    expect((await found("https://no-such-host.invalid")).ids).toContain("dns");
  });
});

describe("TLS", () => {
  it("names the issuer of a certificate that Node does not trust, and is content when it is told to", async () => {
    await inCopy("nothing", async (folder) => {
      const made = spawnSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "ca.pem", "-days", "2", "-subj", "/CN=Corporate Inspection CA/O=Example Corp", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"], { cwd: folder });
      if (made.status !== 0) return console.log("skipped: openssl is not here");
      const [key, cert] = [readFileSync(join(folder, "key.pem")), readFileSync(join(folder, "ca.pem"))];
      await listening(createTlsServer({ key, cert }, refuse401), async (port) => {
        const url = `https://localhost:${port}`;
        const refused = await found(url);
        expect(refused.ids).toContain("tls-intercepted");
        expect(refused.out).toContain("Corporate Inspection CA, Example Corp");
        const trusted = await found(url, { NODE_EXTRA_CA_CERTS: join(folder, "ca.pem") });
        expect(trusted.ids).toEqual(expect.arrayContaining(["extra-ca", "tls", "api"]));
      });
    });
  });

  it("says when TLS itself fails", async () => {
    await listening(createServer(refuse401), async (port) => {
      expect((await found(`https://127.0.0.1:${port}`)).ids).toContain("tls");
    });
  });
});

describe("proxies on the way", () => {
  it.each([
    [407, "proxy-407"],
    [403, "proxy-403"],
    [502, "proxy-answer"],
  ])("an answer of %i to CONNECT", async (status, id) => {
    const proxy = createServer();
    proxy.on("connect", (_request, socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`));
    await listening(proxy, async (port) => {
      const { ids, out } = await found("https://api.example", { HTTPS_PROXY: `http://me:hidden@127.0.0.1:${port}` });
      expect(ids).toContain(id);
      expect(out).not.toContain("hidden");
    });
  });

  it("works through tinyproxy, and tells its refusals apart", async () => {
    if (spawnSync("tinyproxy", ["-v"]).error) return console.log("skipped: tinyproxy is not installed");
    await inCopy("nothing", async (folder) => {
      await listening(createTlsServerOrNull(folder) ?? createServer(), async (target) => {
        const port = await listening(createTcpServer(), (one) => Promise.resolve(one));
        const url = `https://localhost:${target}`;
        const base = `Port ${port}\nListen 127.0.0.1\nAllow 127.0.0.1\nTimeout 5\nLogLevel Critical\n`;
        const env = { HTTPS_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: "" };
        const through = (config: string, use: () => ReturnType<typeof found>) => behind("tinyproxy", ["-d", "-c"], folder, config, port, use);
        expect(await through(`${base}ConnectPort ${target}\n`, () => found(url, env))).toEqual(expect.arrayContaining(["proxy-tunnel"]));
        expect(await through(`${base}ConnectPort 1\n`, () => found(url, env))).toContain("proxy-403");
        const guarded = `${base}ConnectPort ${target}\nBasicAuth me word\n`;
        expect(await through(guarded, () => found(url, env))).toContain("proxy-407");
        expect(await through(guarded, () => found(url, { HTTPS_PROXY: `http://me:word@127.0.0.1:${port}` }))).toContain("proxy-tunnel");
      });
    });
  });

  it("works through squid, and tells its refusals apart", async () => {
    if (spawnSync("squid", ["-v"]).error) return console.log("skipped: squid is not installed");
    await inCopy("nothing", async (folder) => {
      // Squid gives up root for a user of its own, who has to read its files.
      chmodSync(folder, 0o755);
      await listening(createTlsServerOrNull(folder) ?? createServer(), async (target) => {
        const port = await listening(createTcpServer(), (one) => Promise.resolve(one));
        const url = `https://localhost:${target}`;
        const password = spawnSync("openssl", ["passwd", "-apr1", "word"], { encoding: "utf8" }).stdout.trim();
        writeFileSync(join(folder, "users"), `me:${password}\n`);
        const head = `http_port 127.0.0.1:${port}\npid_filename none\naccess_log none\ncache_log /dev/null\ncache_store_log none\ncache deny all\nshutdown_lifetime 0 seconds\nacl CONNECT method CONNECT\nacl target port ${target}\n`;
        const guard = `auth_param basic program /usr/lib/squid/basic_ncsa_auth ${join(folder, "users")}\nacl known proxy_auth REQUIRED\nhttp_access allow CONNECT target known\n`;
        const through = (rules: string, login = "") => behind("squid", ["-N", "-f"], folder, `${head}${rules}http_access deny all\n`, port, () => found(url, { HTTPS_PROXY: `http://${login}127.0.0.1:${port}` }));
        expect(await through("http_access allow CONNECT target\n")).toEqual(expect.arrayContaining(["proxy-tunnel"]));
        expect(await through("")).toContain("proxy-403");
        expect(await through(guard)).toContain("proxy-407");
        expect(await through(guard, "me:wrong@")).toContain("proxy-407");
        expect(await through(guard, "me:word@")).toContain("proxy-tunnel");
      });
    });
  });
});

function createTlsServerOrNull(folder: string): Server | null {
  const made = spawnSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "ca.pem", "-days", "2", "-subj", "/CN=localhost"], { cwd: folder });
  if (made.status !== 0) return null;
  return createTlsServer({ key: readFileSync(join(folder, "key.pem")), cert: readFileSync(join(folder, "ca.pem")) }, refuse401);
}

/** Runs a proxy with a configuration while `use` runs. */
async function behind(program: string, args: readonly string[], folder: string, config: string, port: number, use: () => Promise<{ readonly ids: readonly string[] }>): Promise<readonly string[]> {
  const file = join(folder, `${program}.conf`);
  writeFileSync(file, config);
  const child = spawn(program, [...args, file], { stdio: "ignore" });
  const gone = new Promise((resolve) => child.on("exit", resolve));
  try {
    for (let tries = 0; tries < 100 && !(await accepts(port)); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
    return (await use()).ids;
  } finally {
    child.kill();
    await gone;
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
