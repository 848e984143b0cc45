import { isLoopback } from "./base-url.ts";
import { type Env, type Finding, found, ok, publicUrl } from "./finding.ts";

const NAMES = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"] as const;

/** The proxy for an address as most tools choose it: lower case first, then upper; null for none or an excluded host. */
export function proxyFor(target: URL, env: Env): URL | null {
  const name = target.protocol === "http:" ? "HTTP_PROXY" : "HTTPS_PROXY";
  const text = env[name.toLowerCase()] ?? env[name] ?? env["all_proxy"] ?? env["ALL_PROXY"] ?? "";
  if (text.trim() === "" || excluded(target, env)) return null;
  return proxyUrl(text);
}

/** Whether NO_PROXY names a host. */
export function excluded(target: URL, env: Env): boolean {
  const port = target.port === "" ? (target.protocol === "http:" ? "80" : "443") : target.port;
  return noProxyEntries(env).some((entry) => {
    if (entry === "*") return true;
    const [, host = "", at] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    const bare = host.replace(/^\*?\./, "").toLowerCase();
    return (at === undefined || at === port) && bare !== "" && (target.hostname === bare || target.hostname.endsWith(`.${bare}`));
  });
}

export interface ProxyFacts {
  readonly nodeVersion: string;
  /** Whether this process runs in a container. */
  readonly container: boolean;
}

/** What the proxy variables say, and what Node makes of them. */
export function proxyFindings(env: Env, target: URL, facts: ProxyFacts): readonly Finding[] {
  const set = NAMES.flatMap((name) => [name, name.toLowerCase()]).filter((name) => (env[name] ?? "") !== "");
  if (set.length === 0) return [withoutProxy(facts)];
  const findings = [...set.flatMap((name) => valueFindings(name, env[name] as string)), ...caseFindings(env), ...noProxyFindings(env, target)];
  const proxy = proxyFor(target, env);
  if (proxy === null && excluded(target, env)) findings.push(found("note", "no-proxy-covers-api", `NO_PROXY excludes ${target.hostname}: calls go out directly.`, "Take it out of NO_PROXY if only the proxy may go out."));
  else if (proxy === null && target.protocol === "https:") findings.push(found("warning", "https-proxy-missing", "A proxy is set for http only; the API is https.", "Set HTTPS_PROXY as well (its value usually begins with http://)."));
  else if (proxy !== null) findings.push(...nodeFindings(env, facts));
  return findings.some(({ level }) => level !== "note") ? findings : [ok("proxy", `Calls go through a proxy${proxy === null ? "" : ` at ${publicUrl(proxy)}`}.`), ...findings];
}

function withoutProxy({ container }: ProxyFacts): Finding {
  if (!container) return ok("proxy", "No proxy is configured.");
  return found("note", "container-without-proxy", "This is a container, and no proxy variable reached it: containers do not inherit them.", "If the host goes out through a proxy, pass it on: docker run -e HTTPS_PROXY -e NO_PROXY …");
}

function valueFindings(name: string, value: string): readonly Finding[] {
  const findings: Finding[] = [];
  if (value !== value.trim() || /^["']|["']$/.test(value.trim())) findings.push(found("error", "proxy-blanks-or-quotes", `${name} has blanks or quotes inside the value.`, "Leave them out."));
  if (/^socks\w*:/i.test(value)) return [found("error", "proxy-socks", `${name} is a SOCKS proxy, which neither fetch nor the SDKs speak.`, "Use the proxy's http port, or bridge it (for example with privoxy or gost).")];
  const url = proxyUrl(value);
  if (url === null) return [...findings, found("error", "proxy-invalid", `${name} is no address.`, "Write it as http://host:port.")];
  if (!/^[a-z]+:\/\//i.test(value.trim())) findings.push(found("error", "proxy-without-scheme", `${name} has no scheme.`, "Write it as http://host:port: Node refuses it otherwise."));
  if (url.protocol === "https:") findings.push(found("warning", "proxy-https-scheme", `${name} begins with https://: the way to the proxy itself would be TLS, which few proxies speak.`, "Use http:// unless your proxy is one of them; calls stay encrypted end to end."));
  if (url.port === "" && !/:\d+\/?$/.test(value.trim())) findings.push(found("warning", "proxy-without-port", `${name} names no port: ${url.protocol === "https:" ? 443 : 80} is taken.`, "Add the port, often 3128 or 8080."));
  if (url.username !== "" || url.password !== "") findings.push(credentialFinding(name, value));
  if (url.pathname !== "/" && url.pathname !== "") findings.push(found("warning", "proxy-with-path", `${name} has a path, which means nothing.`, "End it after the port."));
  else if (value.trim().endsWith("/")) findings.push(found("note", "proxy-slash", `${name} ends in a slash, which some tools stumble over.`, "Leave it out."));
  return findings;
}

function credentialFinding(name: string, value: string): Finding {
  const user = /\/\/([^@]*)@/.exec(value)?.[1] ?? "";
  if (/[#?\s]|%(?![\da-f]{2})/i.test(user) || user.includes("/")) return found("error", "proxy-credentials-unescaped", `${name} holds a password with characters that need escaping.`, "Percent-encode it: encodeURIComponent(password).");
  return found("note", "proxy-credentials", `${name} holds a user name and password (not shown).`, "Every child process can read them; a local proxy that adds them is safer.");
}

/** Tools differ in which spelling they read. */
function caseFindings(env: Env): readonly Finding[] {
  return [...NAMES, "NO_PROXY"].flatMap((name) => {
    const upper = env[name];
    const lower = env[name.toLowerCase()];
    if (upper !== undefined && lower !== undefined && upper !== lower) {
      return [found("warning", "proxy-case-differs", `${name} and ${name.toLowerCase()} differ; which one counts depends on the tool.`, "Set both to the same value.")];
    }
    return [];
  });
}

function noProxyFindings(env: Env, target: URL): readonly Finding[] {
  const findings: Finding[] = [];
  const entries = noProxyEntries(env);
  if (entries.some((entry) => /^[a-z]+:\/\//i.test(entry))) findings.push(found("warning", "no-proxy-scheme", "NO_PROXY holds an address with a scheme, which matches nothing.", "Write bare host names."));
  if (entries.some((entry) => /\s/.test(entry))) findings.push(found("warning", "no-proxy-blanks", "NO_PROXY separates with blanks alone, which some tools do not split at.", "Separate with commas."));
  if (entries.some((entry) => entry.includes("/") && !entry.includes("://"))) findings.push(found("note", "no-proxy-cidr", "NO_PROXY holds an address range (a/b), which Node does not understand.", "List the hosts."));
  if (!entries.some((entry) => entry === "*" || isLoopback(entry))) {
    const level = isLoopback(target.hostname) ? "error" : "note";
    findings.push(found(level, "no-proxy-loopback", "NO_PROXY does not exclude localhost: calls to local servers go to the proxy.", "Add localhost,127.0.0.1,::1."));
  }
  return findings;
}

function noProxyEntries(env: Env): readonly string[] {
  return (env["no_proxy"] ?? env["NO_PROXY"] ?? "").split(",").map((entry) => entry.trim()).filter((entry) => entry !== "");
}

/** Node's own fetch, which the SDKs use, looks at proxy variables only when told to. */
function nodeFindings(env: Env, { nodeVersion }: ProxyFacts): readonly Finding[] {
  const [major = 0, minor = 0] = nodeVersion.split(".").map(Number);
  const able = major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
  const asked = env["NODE_USE_ENV_PROXY"] === "1" || /--use-env-proxy\b/.test(env["NODE_OPTIONS"] ?? "");
  if (able && asked) return [ok("node-uses-proxy", `Node ${nodeVersion} heeds the proxy variables.`)];
  if (able) return [found("warning", "node-ignores-proxy", `Node's fetch ignores the proxy variables by default, and so do the SDKs.`, "Set NODE_USE_ENV_PROXY=1, or give the client a dispatcher (undici's ProxyAgent).")];
  const wish = asked ? "NODE_USE_ENV_PROXY is set, but " : "";
  return [found("warning", "node-cannot-proxy", `${wish}Node ${nodeVersion} does not know proxy variables; its fetch, and the SDKs with it, go out directly.`, "Use Node 22.21 or 24.5 and newer with NODE_USE_ENV_PROXY=1, or give the client a dispatcher (undici's ProxyAgent).")];
}

function proxyUrl(text: string): URL | null {
  const trimmed = text.trim().replace(/^["']|["']$/g, "");
  try {
    return new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`);
  } catch {
    return null;
  }
}
