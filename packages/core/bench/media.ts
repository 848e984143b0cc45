/** A 30 MB image and a 30 MB PDF: milliseconds, and ratios to decoding all of it. Run: `tsx bench/media.ts`. */
import { Buffer } from "node:buffer";
import { base64Faults, byteLength, sniffImage, sniffPdf } from "../src/media/index.ts";
import { milliseconds, report } from "./support.ts";

const SIZE = 30_000_000;

/** A JPEG with 40 metadata segments of 64 KB before its frame header. */
function jpeg(): string {
  const segment = Buffer.alloc(65_537, 7);
  segment.set([0xff, 0xe1, 0xff, 0xff]);
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0x10, 0, 0x20, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...new Array<Buffer>(40).fill(segment), frame, Buffer.alloc(SIZE, 0xa5)]).toString("base64");
}

function pdf(): string {
  const end = "\n2 0 obj\n<< /Type /Pages /Count 7 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n99\n%%EOF\n";
  return Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(SIZE, 0xa5), Buffer.from(end)]).toString("base64");
}

const image = jpeg();
const document = pdf();
const wrapped = image.replace(/.{76}/g, "$&\n");
const runs: readonly (readonly [name: string, run: () => unknown])[] = [
  ["sniffImage", () => sniffImage(image)],
  ["sniffPdf", () => sniffPdf(document)],
  ["byteLength", () => byteLength(image)],
  ["base64Faults, clean", () => base64Faults(image)],
  ["base64Faults, line breaks", () => base64Faults(wrapped)],
];
const decode = milliseconds(() => Buffer.from(image, "base64").length);
const parse = ((text) => milliseconds(() => JSON.parse(text) as unknown))(JSON.stringify({ data: image }));
const figures = runs.map(([name, run]) => [name, milliseconds(run)] as const);
report(`30 MB, milliseconds (Buffer.from ${decode.toFixed(1)}, JSON.parse ${parse.toFixed(1)})`, figures, "ms");
report("to Buffer.from(base64).length", figures.map(([name, time]) => [name, time / decode] as const));
report("to JSON.parse", figures.map(([name, time]) => [name, time / parse] as const));
