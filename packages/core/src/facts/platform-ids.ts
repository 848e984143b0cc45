/** Region prefixes of Bedrock inference profiles. */
const REGIONS: readonly string[] = ["us", "eu", "apac", "jp", "au", "ca", "us-gov", "global"];

const BEDROCK_VENDOR = "anthropic.";

/**
 * A partner platform's id as one of the names the facts list, so that one lookup decides. Strips, where present:
 * an ARN, a region prefix, Bedrock's vendor prefix with its `-v1:0` version, and turns Google's `@` into `-`.
 */
export function plainName(id: string): string {
  const resource = id.startsWith("arn:") ? id.slice(id.lastIndexOf("/") + 1) : id;
  const local = withoutRegion(resource);
  if (local.startsWith(BEDROCK_VENDOR)) return withoutVersion(local.slice(BEDROCK_VENDOR.length));
  return withoutGoogleDate(local);
}

function withoutRegion(id: string): string {
  const dot = id.indexOf(".");
  return dot > 0 && REGIONS.includes(id.slice(0, dot)) ? id.slice(dot + 1) : id;
}

/** `claude-3-haiku-20240307-v1:0:48k` is `claude-3-haiku-20240307`; the tail names a throughput variant. */
function withoutVersion(name: string): string {
  const start = name.lastIndexOf("-v");
  if (start < 0) return name;
  const first = name.codePointAt(start + 2) ?? 0;
  return first >= 0x30 && first <= 0x39 ? name.slice(0, start) : name;
}

/** `@default` and `@latest` are Google's words for "no particular snapshot". */
function withoutGoogleDate(name: string): string {
  const sign = name.indexOf("@");
  if (sign < 0) return name;
  const tail = name.slice(sign + 1);
  const head = name.slice(0, sign);
  return tail === "default" || tail === "latest" ? head : `${head}-${tail}`;
}
