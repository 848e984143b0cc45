import { Base64Bytes } from "./base64-bytes.ts";
import { jpegSize } from "./jpeg-size.ts";
import { type Size, bmpSize, gifSize, pngSize, webpSize } from "./sizes.ts";
import { type TextFormat, sniffText } from "./sniff-text.ts";

/** The media type bytes have by their first bytes. The first four are what the API takes as an image. */
export type MediaFormat =
  | "image/png"
  | "image/jpeg"
  | "image/gif"
  | "image/webp"
  | "image/bmp"
  | "image/tiff"
  | "image/heic"
  | "image/avif"
  | "image/jxl"
  | "image/x-icon"
  | "image/vnd.adobe.photoshop"
  | "video/mp4"
  | "application/pdf"
  | "application/zip"
  | "application/gzip"
  | TextFormat;

export interface SniffedImage {
  /** Null where the first bytes are of no known kind. */
  readonly format: MediaFormat | null;
  /** Pixels, as the header says (no rotation applied); null where the format has none here or the header is damaged. */
  readonly width: number | null;
  readonly height: number | null;
  /** The data surely ends too early: within its header, or before the length it declares. */
  readonly cut: boolean;
}

export interface SniffOptions {
  /** How many bytes from the start may be looked at. Default: all; only headers are read anyway. */
  readonly limit?: number;
}

const MAGIC: readonly (readonly [magic: string, format: MediaFormat])[] = [
  ["\x89PNG\r\n\x1a\n", "image/png"],
  ["\xff\xd8\xff", "image/jpeg"],
  ["GIF87a", "image/gif"],
  ["GIF89a", "image/gif"],
  ["%PDF-", "application/pdf"],
  ["II*\0", "image/tiff"],
  ["MM\0*", "image/tiff"],
  ["PK\x03\x04", "application/zip"],
  ["\x1f\x8b", "application/gzip"],
  ["8BPS", "image/vnd.adobe.photoshop"],
  ["\0\0\x01\0", "image/x-icon"],
  ["\xff\x0a", "image/jxl"],
  ["\0\0\0\x0cJXL ", "image/jxl"],
];

function containerFormat(bytes: Base64Bytes): MediaFormat | null {
  if (bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8)) return "image/webp";
  // Two letters are little; the reserved zeroes behind the file size make a bitmap sure.
  if (bytes.startsWith("BM") && bytes.big(6, 4) === 0) return "image/bmp";
  if (!bytes.startsWith("ftyp", 4)) return null;
  const brand = bytes.text(8, 4);
  if (brand.startsWith("avi")) return "image/avif";
  if (/^(?:hei|hev|mif1|msf1)/.test(brand)) return bytes.text(16, 32).includes("avif") ? "image/avif" : "image/heic";
  return "video/mp4";
}

function formatOf(bytes: Base64Bytes): MediaFormat | null {
  for (const [magic, format] of MAGIC) if (bytes.startsWith(magic)) return format;
  return containerFormat(bytes) ?? sniffText(bytes);
}

function sizeOf(bytes: Base64Bytes, format: MediaFormat | null, limit: number): Size | null {
  switch (format) {
    case "image/png":
      return pngSize(bytes);
    case "image/jpeg":
      return jpegSize(bytes, limit);
    case "image/gif":
      return gifSize(bytes);
    case "image/webp":
      return webpSize(bytes);
    case "image/bmp":
      return bmpSize(bytes);
    default:
      return null;
  }
}

/** Smallest number of bytes each header takes up; less is a cut file. */
const HEADER_BYTES = new Map<MediaFormat | null, number>([
  ["image/png", 33],
  ["image/jpeg", 20],
  ["image/gif", 13],
  ["image/webp", 25],
  ["image/bmp", 26],
]);

function isCut(bytes: Base64Bytes, format: MediaFormat | null): boolean {
  if (bytes.length < (HEADER_BYTES.get(format) ?? 0)) return true;
  return format === "image/webp" && bytes.little(4, 4) + 8 > bytes.length;
}

const known = (pixels: number | undefined): number | null => (pixels === undefined || Number.isNaN(pixels) ? null : pixels);

/**
 * Format and pixel size of an image from its header, decoding only the bytes it looks at: time does not grow with the image.
 * Takes base64 without prefix or white space (see `base64Faults`); never throws for any string.
 */
export function sniffImage(base64: string, options: SniffOptions = {}): SniffedImage {
  const bytes = new Base64Bytes(base64);
  const format = formatOf(bytes);
  const size = sizeOf(bytes, format, Math.min(options.limit ?? bytes.length, bytes.length));
  return { format, width: known(size?.width), height: known(size?.height), cut: isCut(bytes, format) };
}
