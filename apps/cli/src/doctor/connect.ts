import type { Socket } from "node:net";
import type { PeerCertificate, TLSSocket } from "node:tls";
import { proxyFor } from "./proxy.ts";
import { type Env, type Finding, found, ok, publicUrl } from "./finding.ts";

export interface ConnectOptions {
  readonly target: URL;
  readonly env: Env;
  /** Milliseconds for each step. */
  readonly timeout: number;
}

const STATUS_PAGE = "https://status.claude.com";
const COUNTRIES = "https://www.anthropic.com/supported-countries";

/** Goes the way a call would go, step by step, and stops where it ends. Sends no key. */
export async function connectFindings(options: ConnectOptions): Promise<readonly Finding[]> {
  const { target, env } = options;
  const proxy = proxyFor(target, env);
  const findings: Finding[] = [];
  const host = (proxy ?? target).hostname.replace(/^\[|\]$/g, "");
  const port = Number((proxy ?? target).port || ((proxy ?? target).protocol === "http:" ? 80 : 443));
  const addresses = await resolved(host, findings);
  if (addresses === null) return findings;
  const socket = await reached(host, port, addresses, options, findings);
  if (socket === null) return findings;
  try {
    const tunnel = proxy === null || target.protocol === "http:" ? socket : await tunnelled(socket, proxy, options, findings);
    if (tunnel === null) return findings;
    const stream = target.protocol === "http:" ? tunnel : await secured(tunnel, options, findings);
    if (stream !== null) findings.push(...(await asked(stream, options)));
    return findings;
  } finally {
    socket.destroy();
  }
}

interface Address {
  readonly address: string;
  readonly family: number;
}

async function resolved(host: string, findings: Finding[]): Promise<readonly Address[] | null> {
  const { lookup } = await import("node:dns/promises");
  try {
    const addresses = await lookup(host, { all: true });
    const families = [...new Set(addresses.map(({ family }) => `IPv${family}`))].sort().join(" and ");
    findings.push(ok("dns", `${host} resolves (${families}).`));
    return addresses;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    findings.push(found("error", "dns", `${host} does not resolve (${code}).`, code === "EAI_AGAIN" ? "The name server does not answer: check the network, or set a proxy if names are only resolved there." : "Check the name; in a closed network, set HTTPS_PROXY."));
    return null;
  }
}

/** Tries the families one by one, so that a broken one is seen even where the other saves the call. */
async function reached(host: string, port: number, addresses: readonly Address[], options: ConnectOptions, findings: Finding[]): Promise<Socket | null> {
  const first = (family: number): Address | undefined => addresses.find((one) => one.family === family);
  const results: { readonly family: number; readonly socket: Socket | null; readonly code: string }[] = [];
  for (const one of [first(4), first(6)]) {
    if (one !== undefined) results.push({ family: one.family, ...(await dialled(one.address, port, options.timeout)) });
  }
  const good = results.filter(({ socket }) => socket !== null);
  good.slice(1).forEach(({ socket }) => socket?.destroy());
  const broken = results.find(({ socket }) => socket === null);
  if (good[0] === undefined) {
    findings.push(found("error", "tcp", `No connection to ${host}:${port} (${broken?.code ?? "no address"}).`, broken?.code === "ECONNREFUSED" ? "Nothing listens there: check host and port." : `A firewall may drop it, or only a proxy may go out. Is the service up? ${STATUS_PAGE}`));
    return null;
  }
  if (broken?.family === 6) findings.push(found("warning", "ipv6-broken", `${host} answers over IPv4 but not over IPv6 (${broken.code}): calls may hang before they fall back.`, "NODE_OPTIONS=--dns-result-order=ipv4first, or repair IPv6."));
  if (broken?.family === 4) findings.push(found("warning", "ipv4-broken", `${host} answers over IPv6 but not over IPv4 (${broken.code}).`, "NODE_OPTIONS=--dns-result-order=verbatim, or repair IPv4."));
  findings.push(ok("tcp", `${host}:${port} takes connections.`));
  return good[0].socket;
}

async function dialled(address: string, port: number, timeout: number): Promise<{ readonly socket: Socket | null; readonly code: string }> {
  const { connect } = await import("node:net");
  return new Promise((resolve) => {
    const socket = connect({ host: address, port });
    const fail = (code: string): void => {
      socket.destroy();
      resolve({ socket: null, code });
    };
    socket.setTimeout(timeout, () => fail("timeout"));
    socket.once("error", (error: NodeJS.ErrnoException) => fail(error.code ?? "error"));
    socket.once("connect", () => {
      socket.setTimeout(0);
      socket.removeAllListeners("error").on("error", () => {});
      resolve({ socket, code: "" });
    });
  });
}

async function tunnelled(socket: Socket, proxy: URL, { target, timeout }: ConnectOptions, findings: Finding[]): Promise<Socket | null> {
  const authority = `${target.hostname}:${target.port || 443}`;
  const login = proxy.username === "" ? "" : `Proxy-Authorization: Basic ${Buffer.from(`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`).toString("base64")}\r\n`;
  socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${login}\r\n`);
  const head = await headOf(socket, timeout);
  const status = Number(/^HTTP\/1\.\d (\d{3})/.exec(head)?.[1] ?? 0);
  const where = publicUrl(proxy);
  if (status === 200) {
    findings.push(ok("proxy-tunnel", `The proxy at ${where} opens a tunnel to ${authority}.`));
    return socket;
  }
  if (status === 407) findings.push(found("error", "proxy-407", `The proxy at ${where} wants a user name and password (407)${proxy.username === "" ? "" : ", and not the ones it was given"}.`, "Put them into the address: http://user:password@host:port, percent-encoded."));
  else if (status === 403) findings.push(found("error", "proxy-403", `The proxy at ${where} refuses ${authority} (403).`, `Ask whoever runs it to allow ${target.hostname} on port ${target.port || 443}.`));
  else findings.push(found("error", "proxy-answer", status === 0 ? `What answers at ${where} is no HTTP proxy.` : `The proxy at ${where} answers ${status} to CONNECT.`, "Check host, port and scheme of the proxy."));
  return null;
}

/** Shakes hands without checking, then says what checking would say, so that an intercepting certificate can be named. */
async function secured(socket: Socket, { target, timeout, env }: ConnectOptions, findings: Finding[]): Promise<TLSSocket | null> {
  const { connect } = await import("node:tls");
  const result = await new Promise<TLSSocket | string>((resolve) => {
    const tls = connect({ socket, ...(/^[\d.:[\]]+$/.test(target.hostname) ? {} : { servername: target.hostname }), rejectUnauthorized: false, ALPNProtocols: ["http/1.1"] });
    tls.setTimeout(timeout, () => resolve("timeout"));
    tls.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    tls.once("secureConnect", () => resolve(tls));
  });
  if (typeof result === "string") {
    findings.push(found("error", "tls", `The TLS handshake with ${target.hostname} fails (${result}).`, "Something between here and the API speaks for it, or cuts it off: a firewall, or a proxy that wants to be named in HTTPS_PROXY."));
    return null;
  }
  result.removeAllListeners("error").on("error", () => {});
  if (result.authorized) {
    findings.push(ok("tls", `TLS with ${target.hostname}: certificate by ${issuerOf(result.getPeerCertificate())}.`));
    return result;
  }
  findings.push(untrusted(result, target, env));
  return result;
}

function untrusted(socket: TLSSocket, target: URL, env: Env): Finding {
  const certificate = socket.getPeerCertificate();
  const reason = String(socket.authorizationError);
  const issuer = issuerOf(certificate);
  if (/EXPIRED|NOT_YET_VALID/.test(reason)) return found("error", "tls-dates", `The certificate of ${target.hostname} (by ${issuer}) is ${/EXPIRED/.test(reason) ? "expired" : "not yet valid"} by this clock.`, "Check the clock first, then whose certificate it is.");
  if (/ALTNAME/.test(reason)) return found("error", "tls-name", `The certificate (by ${issuer}) is not for ${target.hostname}.`, "Something else answers in its place: a captive portal, a wrong address, or an intercepting proxy.");
  const own = (env["NODE_EXTRA_CA_CERTS"] ?? "") === "" ? "" : " although NODE_EXTRA_CA_CERTS is set";
  return found("error", "tls-intercepted", `The certificate of ${target.hostname} was issued by ${issuer}, which Node does not trust${own} (${reason}): TLS is intercepted, or the server signed for itself.`, "Get that issuer's CA certificate as PEM and set NODE_EXTRA_CA_CERTS to it (or NODE_OPTIONS=--use-system-ca on Node 22.15 and newer).");
}

function issuerOf({ issuer }: PeerCertificate): string {
  const { CN, O } = issuer as unknown as Readonly<Record<string, string | undefined>>;
  return [CN, O].filter((part) => part !== undefined && part !== "").join(", ") || "an unnamed issuer";
}

/** One call without a key: the API answers 401; anything else is somebody else, or a block. */
async function asked(socket: Socket, { target, timeout }: ConnectOptions): Promise<readonly Finding[]> {
  const path = `${target.pathname.replace(/\/$/, "")}/v1/messages`;
  const start = Date.now();
  socket.write(`POST ${path} HTTP/1.1\r\nHost: ${target.host}\r\nUser-Agent: no400-doctor\r\nanthropic-version: 2023-06-01\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}`);
  const answer = await headOf(socket, timeout, true);
  const status = Number(/^HTTP\/1\.\d (\d{3})/.exec(answer)?.[1] ?? 0);
  return [statusFinding(status, answer, target), ...clockFinding(answer, start)];
}

function statusFinding(status: number, answer: string, target: URL): Finding {
  const own = /"type"\s*:\s*"(error|authentication_error|invalid_request_error)"/.test(answer);
  if (status === 401 && own) return ok("api", `${target.hostname} answers as the API does (401 without a key).`);
  if (status === 401) return found("warning", "api-401-of-other", `${target.hostname} answers 401, but not in the API's form: a gateway or proxy asks for its own credentials.`, "Ask whoever runs it what to send.");
  if (status === 403) return found("error", "api-403", `${target.hostname} answers 403 before looking at a key: this address or region is blocked.`, `Supported countries: ${COUNTRIES}. A VPN, a data centre address or a firewall can also be the cause. Status: ${STATUS_PAGE}`);
  if (status === 404) return found("error", "api-404", `${target.hostname} knows no /v1/messages at this base URL.`, "Check ANTHROPIC_BASE_URL.");
  if (status === 400 && own) return ok("api", `${target.hostname} answers in the API's form (400).`);
  if (status >= 500) return found("error", "api-5xx", `${target.hostname} answers ${status}.`, `Status: ${STATUS_PAGE}`);
  if (status === 0) return found("error", "api-silent", `${target.hostname} closes the connection without an HTTP answer.`, `A firewall may cut it. Supported countries: ${COUNTRIES}. Status: ${STATUS_PAGE}`);
  return found("warning", "api-other", `${target.hostname} answers ${status} to a call without a key, where the API answers 401.`, "Something else may answer in its place.");
}

function clockFinding(answer: string, at: number): readonly Finding[] {
  const server = Date.parse(/^date: (.*)$/im.exec(answer)?.[1] ?? "");
  if (Number.isNaN(server)) return [];
  const seconds = Math.round((at - server) / 1000);
  if (Math.abs(seconds) < 120) return [ok("clock", "The clock agrees with the server's.")];
  return [found("warning", "clock-skew", `The clock is ${Math.abs(seconds)} seconds ${seconds > 0 ? "ahead of" : "behind"} the server's: signed requests (Bedrock, Google Cloud) will be refused.`, "Set the clock by NTP.")];
}

/** What comes until the headers end (or all of it, up to 16 KB), or as much as came in time. */
function headOf(socket: Socket, timeout: number, whole = false): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const end = (): void => {
      clearTimeout(timer);
      socket.off("data", take).off("end", end).off("close", end);
      resolve(text);
    };
    const take = (chunk: Buffer): void => {
      text += chunk.toString("latin1");
      if ((!whole && text.includes("\r\n\r\n")) || text.length > 16_384) end();
    };
    const timer = setTimeout(end, timeout);
    socket.on("data", take).on("end", end).on("close", end);
  });
}
