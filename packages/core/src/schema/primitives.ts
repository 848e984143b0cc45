import * as z from "zod";

export const toolUseIdPattern = /^[a-zA-Z0-9_-]+$/;
export const serverToolUseIdPattern = /^srvtoolu_[a-zA-Z0-9_]+$/;
export const toolNamePattern = /^[a-zA-Z0-9_-]{1,128}$/;
export const customIdPattern = /^[a-zA-Z0-9_-]{1,64}$/;

/** Any JSON object: its content is judged elsewhere or not at all. */
export const freeObject = z.record(z.string(), z.unknown());

/** A model id or alias; which ids exist is a matter of facts, not of shape. */
export const modelId = z.string().min(1);

export const effort = z.enum(["low", "medium", "high", "xhigh", "max"]);
export const speed = z.enum(["standard", "fast"]);
