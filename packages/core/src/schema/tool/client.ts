import * as z from "zod";
import { nullable, optional, required, shape, type FieldMeta } from "../meta.ts";
import { commonToolFields, inputExamples, strict } from "./common.ts";

/** A tool whose schema the model knows and whose calls the client runs. */
function clientTool<const T extends string, const N extends string>(
  type: T,
  name: N,
  title: string,
  note: FieldMeta = {},
) {
  return shape(
    title,
    {
      type: required(z.literal(type), "Kind and version of the tool."),
      name: required(z.literal(name), "Fixed name of the tool."),
      ...commonToolFields,
      input_examples: inputExamples,
      strict,
    },
    note,
  );
}

const computerUse2024 = { beta: ["computer-use-2024-10-22"] } as const;

export const bashTools = [
  clientTool("bash_20241022", "bash", "Bash tool of 2024-10", computerUse2024),
  clientTool("bash_20250124", "bash", "Bash tool"),
] as const;

export const textEditorTools = [
  clientTool("text_editor_20241022", "str_replace_editor", "Text editor of 2024-10", computerUse2024),
  clientTool("text_editor_20250124", "str_replace_editor", "Text editor of 2025-01"),
  clientTool("text_editor_20250429", "str_replace_based_edit_tool", "Text editor of 2025-04"),
  clientTool("text_editor_20250728", "str_replace_based_edit_tool", "Text editor")
    .extend({
      max_characters: nullable(z.int(), "Longest file view, in characters."),
    })
    .meta({ title: "Text editor" }),
] as const;

export const memoryTool = clientTool("memory_20250818", "memory", "Memory tool", {
  gaSince: "2026-02-17",
  gatedBy: ["context-management-2025-06-27"],
  gaNotOn: ["bedrock"],
});

function computerTool<const T extends string>(type: T, title: string) {
  const { name, ...rest } = clientTool(type, "computer", title).shape;
  return {
    type: rest.type,
    display_height_px: required(z.int(), "Height of the screen in pixels."),
    display_width_px: required(z.int(), "Width of the screen in pixels."),
    name,
    allowed_callers: rest.allowed_callers,
    cache_control: rest.cache_control,
    defer_loading: rest.defer_loading,
    display_number: nullable(z.int(), "Number of the X11 display."),
    input_examples: rest.input_examples,
    strict: rest.strict,
  };
}

export const computerTools = [
  shape("Computer tool of 2024-10", computerTool("computer_20241022", ""), computerUse2024),
  shape("Computer tool of 2025-01", computerTool("computer_20250124", ""), { beta: ["computer-use-2025-01-24"] }),
  shape(
    "Computer tool of 2025-11",
    {
      ...computerTool("computer_20251124", ""),
      enable_zoom: optional(z.boolean(), "Whether the model may zoom into the screen."),
    },
    { beta: ["computer-use-2025-11-24"] },
  ),
] as const;
