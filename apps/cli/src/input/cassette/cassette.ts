import type { Node } from "yaml";
import { type LineIndex, lineIndex, parseJson, type Place } from "../../core.ts";
import { exchangeContext } from "../exchange.ts";
import { failure, type Found } from "../found.ts";
import { requestIn, syntaxFailure } from "../json.ts";
import { exchangeOf, isMessagesUrl } from "../recorded.ts";
import { type Interaction, interactionOf } from "./interactions.ts";
import { type Anchors, nodeAt, type ParsedItem, parseItem, type YamlFault } from "./parse-item.ts";
import { ScalarOffsets } from "./scalar-offsets.ts";
import { documents, isBlockList, isWhenThen, type Stretch, stretches } from "./split.ts";
import { WrittenJson } from "./written-json.ts";

const NO_CASSETTE = "It is no cassette: a list `interactions:` or `http_interactions:`, or documents with `when:` and `then:`, were expected. A request in YAML has to become JSON first.";
/** A list of interactions that is written in brackets, behind a line's beginning or an opening brace. */
const BRACKETS = /(?:^|[{,])[ \t]*["']?(?:http_)?interactions["']?[ \t]*:\s*\[/m;
export const NO_REQUEST = "No interaction of this cassette is a request to the Messages API.";

/** The requests of a YAML cassette, one after the other, so that a large one needs no more memory than its text and one item. */
export function* cassetteRequests(text: string): Generator<Found> {
  if (text.trim() === "") return yield failure("empty", "It is empty: there is no request in it.");
  const reader = new CassetteReader(text);
  const all = isBlockList(text) ? reader.block() : isWhenThen(text) ? reader.documents() : BRACKETS.test(text) ? reader.bracketed() : null;
  if (all === null) return yield failure("no-request", NO_CASSETTE);
  let any = false;
  for (const found of all) {
    any = true;
    yield found;
  }
  if (!any) yield failure("no-request", NO_REQUEST);
}

class CassetteReader {
  private lines: LineIndex | null = null;
  private index = 0;
  private readonly anchors: Anchors = new Map();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The requests of a block list. */
  *block(): Generator<Found> {
    // The dash becomes a blank: what is left is the item itself, its places unchanged.
    yield* this.each(stretches(this.text), (own) => own.replace("-", " "));
  }

  /** Those of a file with a document for each. */
  *documents(): Generator<Found> {
    yield* this.each(documents(this.text), (own) => own);
  }

  private *each(items: Iterable<Stretch>, ownText: (text: string) => string): Generator<Found> {
    let number = 0;
    for (const { offset, endOffset } of items) {
      const own = ownText(this.text.slice(offset, endOffset));
      const parsed = parseItem(own, this.anchors);
      const found = "fault" in parsed ? this.fault(`Interaction ${number}`, parsed, offset) : this.item(parsed, own, offset, number);
      number++;
      if (found !== null) yield found;
    }
  }

  /** Those of a list in brackets, which nobody's recorder writes: the file is parsed as a whole. */
  *bracketed(): Generator<Found> {
    const whole = parseItem(this.text, this.anchors);
    if ("fault" in whole) return yield this.fault("It", whole, 0);
    const name = ["interactions", "http_interactions"].find((one) => Array.isArray((whole.value as Readonly<Record<string, unknown>> | null)?.[one]));
    if (name === undefined) return yield failure("no-request", NO_CASSETTE);
    const values = (whole.value as Readonly<Record<string, readonly unknown[]>>)[name] ?? [];
    for (const [number, value] of values.entries()) {
      const node = nodeAt(whole.node, [name, number]);
      const found = node === undefined ? null : this.item({ node, value }, this.text, 0, number);
      if (found !== null) yield found;
    }
  }

  private fault(what: string, { fault, offset }: YamlFault, base: number): Found {
    return failure("unreadable", `${what} is no YAML: ${fault}.`, this.place(base + offset, base + offset));
  }

  /** The request of one item; null where it is a call to something else, or one without a body. */
  private item(parsed: ParsedItem, own: string, from: number, number: number): Found | null {
    const interaction = interactionOf(parsed.value);
    if (interaction === null || interaction.body === null || !isMessagesUrl(interaction.url)) return null;
    const node = nodeAt(parsed.node, interaction.body.at);
    const label = `interaction ${number}`;
    return "text" in interaction.body ? this.textBody(interaction, interaction.body, node, own, from, label) : this.valueBody(interaction, node, own, from, label);
  }

  private textBody(interaction: Interaction, body: { readonly text: string; readonly exact: boolean }, node: Node | undefined, own: string, base: number, label: string): Found {
    const [start, end] = node?.range ?? [0, 0];
    let offsets: ScalarOffsets | null = null;
    const place = (inner: Place): Place => {
      if (!body.exact || node === undefined) return this.place(base + start, base + start);
      const type = (node as { readonly type?: string }).type;
      offsets ??= new ScalarOffsets(own.slice(start, end), body.text, type);
      const first = offsets.at(inner.offset);
      // The next character may stand lines below: a place ends where what it holds does.
      const last = first + own.slice(start + first, start + offsets.at(inner.endOffset)).replace(/(\\\r?\n)?\s*$/, "").length;
      return this.place(base + start + first, base + start + last);
    };
    const parsed = parseJson(body.text);
    if ("fault" in parsed) return syntaxFailure(body.text, parsed.fault, place);
    return this.found(interaction, parsed.value, body.text, place, label);
  }

  private valueBody(interaction: Interaction, node: Node | undefined, own: string, base: number, label: string): Found | null {
    if (node === undefined) return null;
    let written: WrittenJson;
    try {
      written = new WrittenJson(node, this.anchors);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return failure("too-large", "Its body is longer than the API takes, 32 MB, or repeats itself by aliases.", this.place(base, base));
    }
    const place = ({ offset }: Place): Place => {
      const [from, to] = written.sourceOf(offset);
      // A block's own end is the beginning of the line behind it.
      return this.place(base + from, base + from + own.slice(from, to).trimEnd().length);
    };
    return this.found(interaction, JSON.parse(written.text), written.text, place, label);
  }

  private found(interaction: Interaction, value: unknown, text: string, place: (inner: Place) => Place, label: string): Found {
    const exchange = exchangeOf(interaction, value);
    const request = requestIn(value, text, { place, verbatim: false, label, context: exchangeContext(exchange) }, this.index++, []);
    return { request: { ...request, exchange } };
  }

  private place(from: number, to: number): Place {
    this.lines ??= lineIndex(this.text);
    return this.lines.place(from, to);
  }
}
