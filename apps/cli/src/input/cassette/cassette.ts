import type { Node } from "yaml";
import { type LineIndex, lineIndex, parseJson, type Place } from "../../core.ts";
import { exchangeContext } from "../exchange.ts";
import { failure, type Found } from "../found.ts";
import { requestIn, syntaxFailure } from "../json.ts";
import { exchangeOf, isMessagesUrl } from "../recorded.ts";
import { type Interaction, interactionOf } from "./interactions.ts";
import { type Anchors, nodeAt, parseItem } from "./parse-item.ts";
import { ScalarOffsets } from "./scalar-offsets.ts";
import { isBlockList, stretches } from "./split.ts";
import { WrittenJson } from "./written-json.ts";

const NO_CASSETTE = "It is no cassette: a list `interactions:` or `http_interactions:` was expected. A request in YAML has to become JSON first.";
const EMPTY_LIST = /^(?:http_)?interactions:[ \t]*\[\s*\]/m;
export const NO_REQUEST = "No interaction of this cassette is a request to the Messages API.";

/** The requests of a YAML cassette, one after the other, so that a large one needs no more memory than its text and one item. */
export function* cassetteRequests(text: string): Generator<Found> {
  if (text.trim() === "") return yield failure("empty", "It is empty: there is no request in it.");
  if (!isBlockList(text)) return yield failure("no-request", EMPTY_LIST.test(text) ? NO_REQUEST : NO_CASSETTE);
  const reader = new CassetteReader(text);
  let number = 0;
  let any = false;
  for (const { offset, endOffset } of stretches(text)) {
    const found = reader.item(offset, endOffset, number++);
    any ||= found !== null;
    if (found !== null) yield found;
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

  /** The request of one item; null where it is a call to something else, or one without a body. */
  item(from: number, to: number, number: number): Found | null {
    // The dash becomes a blank: what is left is the item itself, its places unchanged.
    const own = this.text.slice(from, to).replace("-", " ");
    const parsed = parseItem(own, this.anchors);
    if ("fault" in parsed) return failure("unreadable", `Interaction ${number} is no YAML: ${parsed.fault}.`, this.place(from + parsed.offset, from + parsed.offset));
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
