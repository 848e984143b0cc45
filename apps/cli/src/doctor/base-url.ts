import { type Env, type Finding, found, ok, publicUrl } from "./finding.ts";

export const DEFAULT_BASE_URL = "https://api.anthropic.com";

/** The address calls go to; null when it is none. */
export function baseUrlOf(env: Env, flag: string | undefined): URL | null {
  const text = flag ?? env["ANTHROPIC_BASE_URL"] ?? "";
  return parsedUrl(text.trim() === "" ? DEFAULT_BASE_URL : text.trim());
}

export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i.test(host);
}

export function baseUrlFindings(env: Env, flag: string | undefined): readonly Finding[] {
  const name = flag === undefined ? "ANTHROPIC_BASE_URL" : "--base-url";
  const text = flag ?? env["ANTHROPIC_BASE_URL"];
  if (text === undefined || text === "") return [ok("base-url", `Calls go to ${DEFAULT_BASE_URL}.`)];
  if (/^["']|["']$/.test(text.trim())) return [found("error", "base-url-quoted", `${name} has its quotes inside the value.`, "Leave them out.")];
  const url = parsedUrl(text.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) return [found("error", "base-url-invalid", `${name} is no http(s) address.`, "Write it as https://host or https://host/path.")];
  const findings: Finding[] = [];
  const shown = publicUrl(url);
  if (text !== text.trim()) findings.push(found("warning", "base-url-blanks", `${name} has a blank at an end.`, "Trim it."));
  if (/\/v1\/messages\/?$/.test(url.pathname)) findings.push(found("error", "base-url-with-endpoint", `${name} names the endpoint; clients append /v1/messages to it.`, `Use ${shown.replace(/\/v1\/messages\/?$/, "")}.`));
  else if (/\/v1\/?$/.test(url.pathname)) findings.push(found("error", "base-url-with-version", `${name} ends in /v1; clients append /v1/messages, so calls go to /v1/v1/messages and get a 404.`, `Use ${shown.replace(/\/v1\/?$/, "")}.`));
  else if (text.trim().endsWith("/")) findings.push(found("note", "base-url-slash", `${name} ends in a slash: some clients then call //v1/messages.`, "Leave the slash out."));
  if (url.username !== "" || url.password !== "") findings.push(found("error", "base-url-credentials", `${name} holds a user name or password, which fetch refuses.`, "Send them in a header instead."));
  if (url.search !== "" || url.hash !== "") findings.push(found("error", "base-url-query", `${name} holds a query or fragment, which ends up in the middle of the address.`, "Leave it out."));
  if (url.protocol === "http:" && !isLoopback(url.hostname)) findings.push(found("warning", "base-url-http", `${name} is plain http: keys and prompts travel readable.`, "Use https."));
  if (url.hostname !== "api.anthropic.com") findings.push(found("note", "base-url-other", `Calls go to ${shown}, not to api.anthropic.com: its errors are its own.`, "Nothing, if that is meant."));
  return findings.length > 0 ? findings : [ok("base-url", `Calls go to ${shown}.`)];
}

function parsedUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
