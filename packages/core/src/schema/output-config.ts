import * as z from "zod";
import { structuredOutputBetas } from "./betas.ts";
import { nullable, required, shape } from "./meta.ts";
import { effort, freeObject } from "./primitives.ts";

export const effortField = nullable(effort, "How much work the model puts into the answer.");

export const jsonFormat = z
  .discriminatedUnion("type", [
    shape("JSON format", {
      type: required(z.literal("json_schema"), "Answer in JSON that fits a schema."),
      schema: required(freeObject, "The JSON Schema, within the subset for structured output."),
    }, { tag: null }),
  ])
  .meta({ title: "Output format" });

const outputConfigSchema = shape("Output settings", {
  effort: nullable(effort, "How much work the model puts into the answer.", { gaSince: "2026-02-05", gatedBy: ["effort-2025-11-24"] }),
  format: nullable(jsonFormat, "The form the answer must have.", {
    gaSince: "2026-01-29",
    gatedBy: structuredOutputBetas,
  }),
  task_budget: nullable(
    shape("Task budget", {
      type: required(z.literal("tokens"), "Measured in tokens."),
      total: required(z.int().min(20_000), "Tokens for the whole task, at least 20,000."),
      remaining: nullable(z.int(), "Tokens left, when part of the task is done."),
    }),
    "Tokens the model should plan the whole task with.",
    { beta: ["task-budgets-2026-03-13"] },
  ),
}, { wrongKind: "Input does not match the expected shape." });
type OutputConfigType = typeof outputConfigSchema;
export interface OutputConfigSchema extends OutputConfigType {}
export const outputConfig: OutputConfigSchema = outputConfigSchema;
