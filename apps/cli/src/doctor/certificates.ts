import type { X509Certificate } from "node:crypto";
import { lazyModules } from "../io/lazy-modules.ts";
import { readFileSync } from "node:fs";
import { type Env, type Finding, found, ok } from "./finding.ts";

/** Certificates Node was told to trust, and switches that turn checking off. */
export function certificateFindings(env: Env, now: Date): readonly Finding[] {
  const findings: Finding[] = [];
  const extra = env["NODE_EXTRA_CA_CERTS"];
  if (extra !== undefined && extra !== "") findings.push(...fileFindings(extra, now));
  if (env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") {
    findings.push(found("warning", "tls-unchecked", "NODE_TLS_REJECT_UNAUTHORIZED=0 turns certificate checks off: anybody between here and the API can read keys and prompts.", "Unset it, and trust your proxy's certificate through NODE_EXTRA_CA_CERTS."));
  }
  const other = ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"].find((name) => (env[name] ?? "") !== "");
  if (other !== undefined && (extra ?? "") === "" && !/--use-(openssl|system)-ca/.test(env["NODE_OPTIONS"] ?? "")) {
    findings.push(found("note", "ca-of-other-tools", `${other} is set, which Node does not read.`, "Set NODE_EXTRA_CA_CERTS to the same file."));
  }
  return findings;
}

function fileFindings(file: string, now: Date): readonly Finding[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return [found("error", "extra-ca-missing", "NODE_EXTRA_CA_CERTS names a file that cannot be read; Node goes on without it, with a warning that is easily missed.", "Correct the path. It is read once, when the process starts.")];
  }
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) return [found("error", "extra-ca-not-pem", "NODE_EXTRA_CA_CERTS names a file without a PEM certificate.", "Convert it: openssl x509 -inform der -in ca.crt -out ca.pem")];
  const expired = blocks.map(certificate).filter((one) => one !== null && new Date(one.validTo) < now);
  if (blocks.some((block) => certificate(block) === null)) return [found("error", "extra-ca-broken", "NODE_EXTRA_CA_CERTS holds a certificate that cannot be read.", "Export it again.")];
  // A system's whole bundle always holds a few expired ones.
  if (expired.length === blocks.length) return [found("warning", "extra-ca-expired", `NODE_EXTRA_CA_CERTS holds nothing but expired certificates (${blocks.length}).`, "Get the current one from whoever runs the proxy.")];
  return [ok("extra-ca", `NODE_EXTRA_CA_CERTS adds ${blocks.length} ${blocks.length === 1 ? "certificate" : "certificates"}.`)];
}

function certificate(block: string): X509Certificate | null {
  try {
    return new lazyModules.crypto.X509Certificate(block);
  } catch {
    return null;
  }
}
