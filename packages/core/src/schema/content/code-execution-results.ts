import * as z from "zod";
import { cacheControlField } from "../cache-control.ts";
import { nullable, required, shape } from "../meta.ts";
import { serverToolUseId } from "./web-results.ts";

const errors = ["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] as const;
const errorCode = "Why it failed.";
const fileId = required(z.string(), "Id of a file the code made.");
const returnCode = required(z.int(), "Exit code.");
const stderr = required(z.string(), "What was written to standard error.");
const stdout = required(z.string(), "What was written to standard output.");
const abortReason = nullable(z.string(), "Why the run was cut short; answers carry it and it may come back.", {
  lenient: true,
});

const codeOutput = shape("Code execution output", {
  type: required(z.literal("code_execution_output"), "A file the code made."),
  file_id: fileId,
});
const outputs = required(z.array(codeOutput), "Files the code made.");

export const codeExecutionToolResultBlock = shape("Code execution result block", {
  type: required(z.literal("code_execution_tool_result"), "What a code execution returned."),
  content: required(
    z.discriminatedUnion("type", [
      shape("Code execution error", {
        type: required(z.literal("code_execution_tool_result_error"), "The run failed."),
        error_code: required(z.enum(errors), errorCode),
      }),
      shape("Code execution result", {
        type: required(z.literal("code_execution_result"), "The run's output."),
        content: outputs,
        return_code: returnCode,
        stderr,
        stdout,
        abort_reason: abortReason,
      }),
      shape("Encrypted code execution result", {
        type: required(z.literal("encrypted_code_execution_result"), "The run's output, encrypted."),
        content: outputs,
        encrypted_stdout: required(z.string(), "Standard output, encrypted; send it back as it came."),
        return_code: returnCode,
        stderr,
      }),
    ]),
    "The output, or the error.",
  ),
  tool_use_id: serverToolUseId,
  cache_control: cacheControlField,
});

const bashOutput = shape("Bash output", {
  type: required(z.literal("bash_code_execution_output"), "A file the command made."),
  file_id: fileId,
});

export const bashCodeExecutionToolResultBlock = shape("Bash code execution result block", {
  type: required(z.literal("bash_code_execution_tool_result"), "What a command in the container returned."),
  content: required(
    z.discriminatedUnion("type", [
      shape("Bash code execution error", {
        type: required(z.literal("bash_code_execution_tool_result_error"), "The command failed to run."),
        error_code: required(z.enum([...errors, "output_file_too_large"]), errorCode),
      }),
      shape("Bash code execution result", {
        type: required(z.literal("bash_code_execution_result"), "The command's output."),
        content: required(z.array(bashOutput), "Files the command made."),
        return_code: returnCode,
        stderr,
        stdout,
      }),
    ]),
    "The output, or the error.",
  ),
  tool_use_id: serverToolUseId,
  cache_control: cacheControlField,
});

const lineCount = (what: string) => nullable(z.int(), what);

export const textEditorCodeExecutionToolResultBlock = shape("Text editor code execution result block", {
  type: required(z.literal("text_editor_code_execution_tool_result"), "What a file edit in the container returned."),
  content: required(
    z.discriminatedUnion("type", [
      shape("Text editor error", {
        type: required(z.literal("text_editor_code_execution_tool_result_error"), "The edit failed."),
        error_code: required(z.enum([...errors, "file_not_found"]), errorCode),
        error_message: nullable(z.string(), "More about the failure."),
      }),
      shape("Text editor view result", {
        type: required(z.literal("text_editor_code_execution_view_result"), "A file's content."),
        content: required(z.string(), "What the file holds."),
        file_type: required(z.enum(["text", "image", "pdf"]), "Kind of file."),
        num_lines: lineCount("Lines shown."),
        start_line: lineCount("First line shown."),
        total_lines: lineCount("Lines of the whole file."),
      }),
      shape("Text editor create result", {
        type: required(z.literal("text_editor_code_execution_create_result"), "A file was written."),
        is_file_update: required(z.boolean(), "Whether the file was there before."),
      }),
      shape("Text editor replace result", {
        type: required(z.literal("text_editor_code_execution_str_replace_result"), "Text in a file was replaced."),
        lines: nullable(z.array(z.string()), "The changed lines."),
        new_lines: lineCount("Lines after the change."),
        new_start: lineCount("First line after the change."),
        old_lines: lineCount("Lines before the change."),
        old_start: lineCount("First line before the change."),
      }),
    ]),
    "The outcome, or the error.",
  ),
  tool_use_id: serverToolUseId,
  cache_control: cacheControlField,
});

export const containerUploadBlock = shape(
  "Container upload block",
  {
    type: required(z.literal("container_upload"), "Puts an uploaded file into the container."),
    file_id: required(z.string(), "Id of the uploaded file."),
    cache_control: cacheControlField,
  },
  { gaSince: "2026-08-19", gatedBy: ["files-api-2025-04-14"], notOn: ["bedrock", "vertex"] },
);
