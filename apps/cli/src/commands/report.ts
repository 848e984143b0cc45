import { type Call, defineCommand } from "../cli/command.ts";
import { contextFlags, contextFrom } from "../cli/context-flags.ts";
import { outputFileFlag, writeReport } from "../cli/output-file.ts";
import { supportNote } from "../core.ts";
import { sdkIn } from "../doctor/versions.ts";
import { errorText, firstRequest } from "../explain/error-input.ts";

const options = {
  request: { type: "string", short: "r", value: "file", help: "The request that got the error; only its shape gets into the note." },
  "request-id": { type: "string", value: "id", help: "The request id (req_…), where the error does not hold it." },
  at: { type: "string", value: "time", help: "When it was sent, in any form Date understands." },
  zone: { type: "string", value: "name", help: "Your time zone, such as Europe/Lisbon; that of this machine by default." },
  sdk: { type: "string", value: "name", help: "SDK and version; that of this folder by default." },
  tried: { type: "string", value: "text", multiple: true, help: "What you did about it so far; may be repeated." },
  ...outputFileFlag,
  ...contextFlags,
} as const;

export const report = defineCommand({
  name: "report",
  summary: "write the note that support will ask for",
  usage: "[TEXT|FILE|-]",
  about: "Takes an error and writes what support needs to look at it: the exact error, request id, time and zone, model, versions, the shape of the request without its texts, and what was tried. What is missing is named on standard error.",
  options,
  examples: [
    ["no400 report error.json --request request.json --tried 'sent it twice'", "A note to paste."],
    ["no400 report - --at 2026-11-20T09:30Z -o note.md < error.json", "Into a file."],
  ],
  run: reportCommand,
});

function reportCommand({ values, positionals, terminal }: Call<typeof options>): number {
  const context = contextFrom(values);
  const found = values.request === undefined ? null : firstRequest(values.request, terminal.cwd);
  const error = errorText(positionals, terminal.cwd);
  const sdk = values.sdk ?? sdkIn(terminal.cwd)?.name;
  const apiVersion = context.apiVersion ?? sdkIn(terminal.cwd)?.apiVersion;
  const note = supportNote({
    error,
    zone: values.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    tried: values.tried ?? [],
    ...(values["request-id"] !== undefined && { requestId: values["request-id"] }),
    ...(values.at !== undefined && { at: values.at }),
    ...(sdk !== undefined && { sdk }),
    ...(apiVersion !== undefined && apiVersion !== null && { apiVersion }),
    ...(values.model !== undefined && { model: values.model }),
    ...(context.betas && { betas: [...context.betas] }),
    ...(values.platform !== undefined && { platform: values.platform }),
    ...(values.endpoint !== undefined && { endpoint: values.endpoint }),
    ...(found !== null && { request: found.value }),
  });
  writeReport(note.text, values["output-file"], terminal);
  if (note.missing.length > 0) terminal.err(`Not known, and support will ask: ${note.missing.join(", ")}.\n`);
  return 0;
}
