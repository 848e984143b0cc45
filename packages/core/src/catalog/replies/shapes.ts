import type { ReplyRow } from "../reply-row.ts";

/** Shape problems at places that have no row of their own: the text after the path says what it is. */
export const shapes: readonly ReplyRow[] = [
  { id: "shape-field-required", template: "{path}: Field required", rule: "missing-field", fix: "Add the field that the path ends in." },
  { id: "shape-extra-inputs", template: "{path}: Extra inputs are not permitted", rule: "unknown-field", fix: "Remove the field that the path ends in, or send the beta header it belongs to." },
  { id: "shape-unknown-tag", template: "{path}: Input tag '{tag}' found using '{key}' does not match any of the expected tags: …", rule: "unknown-tag", fix: "Use one of the listed types, or send the beta header the type belongs to." },
  { id: "shape-tag-missing", template: "{path}: Unable to extract tag using discriminator '{key}'", rule: "missing-field", fix: "Add the type field." },
  { id: "shape-value", template: "{path}: Input should be '…", rule: "value-not-allowed", fix: "Use one of the listed values." },
  { id: "shape-type", template: "{path}: Input should be a valid {kind}", rule: "wrong-type", fix: "Send a value of the type the message names." },
  { id: "shape-object", template: "{path}: Input should be an object", rule: "wrong-type", fix: "Send an object." },
  { id: "shape-mismatch", template: "{path}: Input does not match the expected shape.", rule: "wrong-type", fix: "Compare the value with the reference: its type or one of its members is wrong." },
  { id: "shape-union", template: "{path}: Input should be a valid {kind}, {detail}", rule: "wrong-type", fix: "Send a value of the type the message names." },
  { id: "shape-pattern", template: "{path}: String should match pattern '{pattern}'", rule: "string-pattern", fix: "Keep to the characters and length of the pattern." },
  { id: "shape-string-short", template: "{path}: String should have at least {n} character…", rule: "string-too-short", fix: "Send a text, or leave the field out." },
  { id: "shape-string-long", template: "{path}: String should have at most {n} characters", rule: "string-too-long", fix: "Shorten the text." },
  { id: "shape-number-small", template: "{path}: Input should be greater than or equal to {n}", rule: "number-too-small", fix: "Raise the number." },
  { id: "shape-number-positive", template: "{path}: Input should be greater than {n}", rule: "number-too-small", fix: "Raise the number." },
  { id: "shape-number-large", template: "{path}: Input should be less than or equal to {n}", cause: "A number is above its limit.", fix: "Lower the number." },
  { id: "shape-list-short", template: "{path}: List should have at least {n} item… after validation, not {count}", rule: "array-too-short", fix: "Add the missing items, or leave the field out." },
  { id: "shape-list-long", template: "{path}: List should have at most {n} items…", rule: "array-too-long", fix: "Remove items." },
  { id: "shape-json", template: "The request body is not valid JSON: {fault}: line {n} column {c} (char {c-1})", rule: "json-syntax", fix: "Build the body with a JSON serializer; the message gives line and column." },
];
