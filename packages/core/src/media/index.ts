export { Base64Bytes, byteLength } from "./base64-bytes.ts";
export { type Base64Fault, base64Faults } from "./base64-faults.ts";
export { type MediaFormat, type SniffOptions, type SniffedImage, sniffImage } from "./sniff-image.ts";
export { type PageRange, type SniffedPdf, sniffPdf } from "./sniff-pdf.ts";
