export { type DecodedText, type Utf8Fault, decodeUtf8 } from "./utf8.ts";
export { type ApiJsonText, type JsonFault, type JsonFaultCode, apiJsonMessage } from "./fault.ts";
export { type FrameOptions, frame } from "./frame.ts";
export { stripJsonc } from "./jsonc.ts";
export { type LocateOptions, type LocateRequest, locate, locateAll } from "./locate.ts";
export { type ParsedJson, type ParsedJsonc, parseJson, parseJsonc } from "./parse.ts";
export { type LineIndex, type Path, type Place, lineIndex } from "./place.ts";
export {
  type DuplicateFinding,
  type NumberFinding,
  type ScanOptions,
  type SurrogateFinding,
  type TextFinding,
  type TextScan,
  scanText,
} from "./scan.ts";
export { type LoneSurrogate, firstLoneSurrogate, isWellFormed } from "./surrogates.ts";
