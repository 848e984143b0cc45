import * as z from "zod";
import { cacheControlField } from "../cache-control.ts";
import { nullable, optional, required, shape } from "../meta.ts";

const url = required(z.literal("url"), "Fetched by the API from an address.");
const file = required(z.literal("file"), "Uploaded before through the Files API.");
const base64 = required(z.literal("base64"), "The bytes themselves, in base64.");

/** Sources of type `file` need no header since the Files API left beta. */
export const fileSource = shape(
  "File source",
  { type: file, file_id: required(z.string(), "Id of the uploaded file.") },
  { gaSince: "2026-08-19", gatedBy: ["files-api-2025-04-14"], notOn: ["bedrock", "vertex"] },
);

export const urlSource = shape("URL source", { type: url, url: required(z.string(), "Address to fetch.") });

export const base64ImageSource = shape("Base64 image", {
  type: base64,
  data: required(z.string(), "Pure base64, without a data: prefix."),
  media_type: required(
    z.enum(["image/jpeg", "image/png", "image/gif", "image/webp"]),
    "Image format; it must be that of the bytes.",
  ),
});

export const base64PdfSource = shape("Base64 PDF", {
  type: base64,
  data: required(z.string(), "Pure base64 of the PDF."),
  media_type: required(z.literal("application/pdf"), "Only PDF is taken as base64."),
});

const imageBlockSchema = shape("Image block", {
  type: required(z.literal("image"), "An image."),
  source: required(
    z.discriminatedUnion("type", [base64ImageSource, urlSource, fileSource]),
    "Where the image comes from.",
  ),
  cache_control: cacheControlField,
  transformations: nullable(
    shape("Image transformations", {
      oversized_image: optional(
        z.enum(["downsize", "error"]),
        "Scale an image that is too large for the model, or refuse the request.",
      ),
    }),
    "What the API may do to the image before the model sees it.",
  ),
});
type ImageBlockType = typeof imageBlockSchema;
export interface ImageBlockSchema extends ImageBlockType {}
export const imageBlock: ImageBlockSchema = imageBlockSchema;
