import { lineIndex, parseJson, type Place } from "../core.ts";
import { contextOfUrl } from "./exchange.ts";
import { failure, type Found } from "./found.ts";
import { requestIn, syntaxFailure } from "./json.ts";
import { savedHeaders } from "./saved-headers.ts";
import { type ShellWord, shellCommands } from "./shell.ts";

/** The requests in the cURL commands of a shell text. Bodies from files (`-d @body.json`) are named, not read. */
export function curlRequests(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const words of shellCommands(text)) {
    const start = words.findIndex(({ text: word }) => word === "curl" || word.endsWith("/curl"));
    if (start < 0) continue;
    const call = readCall(words.slice(start + 1));
    const one = callRequest(call, text, found.length);
    if (one !== null) found.push(one);
  }
  return found.length > 0 ? found : [failure("no-request", "There is no cURL command with a JSON body in it.")];
}

interface Call {
  url: string;
  body: ShellWord | null;
  readonly headers: Record<string, string>;
}

const WITH_VALUE = new Set(["-X", "--request", "-o", "--output", "-u", "--user", "-m", "--max-time", "-A", "--user-agent", "-e", "--referer", "-x", "--proxy", "-b", "--cookie", "-w", "--write-out", "--connect-timeout", "--retry", "--cacert", "-E", "--cert", "--key", "-F", "--form", "-T", "--upload-file"]);
const DATA = new Set(["-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json"]);

function readCall(words: readonly ShellWord[]): Call {
  const call: Call = { url: "", body: null, headers: {} };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as ShellWord;
    const glued = /^(--[\w-]+)=/.exec(word.text);
    const name = glued?.[1] ?? (/^-[dHX]./.test(word.text) ? word.text.slice(0, 2) : word.text);
    const takesValue = DATA.has(name) || WITH_VALUE.has(name) || name === "-H" || name === "--header" || name === "--url";
    if (!takesValue) {
      if (!word.text.startsWith("-") && call.url === "") call.url = word.text;
      continue;
    }
    const value = name === word.text ? words[++at] : tail(word, glued === null ? 2 : glued[0].length);
    if (value === undefined) break;
    if (DATA.has(name)) call.body ??= value;
    else if (name === "-H" || name === "--header") addHeader(call.headers, value.text);
    else if (name === "--url") call.url = value.text;
  }
  return call;
}

function tail(word: ShellWord, from: number): ShellWord {
  return { text: word.text.slice(from), offsets: word.offsets.slice(from), open: word.open };
}

function addHeader(headers: Record<string, string>, line: string): void {
  const colon = line.indexOf(":");
  if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
}

function callRequest(call: Call, text: string, index: number): Found | null {
  const { body, headers, url } = call;
  if (body === null) return null;
  const context = { ...contextOfUrl(url), ...savedHeaders(headers) };
  const lines = lineIndex(text);
  const at = (offset: number): number => body.offsets[Math.min(offset, body.offsets.length - 1)] ?? 0;
  const place = (inner: Place): Place => lines.place(at(inner.offset), inner.endOffset > inner.offset ? at(inner.endOffset - 1) + 1 : at(inner.offset));
  if (body.text.startsWith("@")) return failure("no-request", `Its body comes from ${body.text.slice(1).slice(0, 100)}: name that file instead.`, place({ offset: 0, endOffset: 1 } as Place));
  if (body.open) return failure("not-json", "Its quote never closes.", place({ offset: 0, endOffset: 1 } as Place));
  const parsed = parseJson(body.text);
  if ("fault" in parsed) return syntaxFailure(body.text, parsed.fault, place);
  return { request: { ...requestIn(parsed.value, body.text, { place, verbatim: false, label: null, context }, index, []), place } };
}
