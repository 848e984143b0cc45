import * as z from "zod";
import { nullable, optional, required, shape } from "./meta.ts";

const skill = shape("Skill", {
  type: required(z.enum(["anthropic", "custom"]), "Whose skill it is."),
  skill_id: required(z.string(), "Id of the skill."),
  version: optional(z.string(), "Version of the skill; the latest unless said."),
});

/** The object form was refused in 2026-04 and is in the types since the Skills API left beta. */
export const containerParams = shape(
  "Container settings",
  {
    id: nullable(z.string(), "Id of a container to go on with."),
    skills: nullable(z.array(skill).max(20), "Skills to load, at most 20."),
  },
  { tag: "ContainerParams", gaSince: "2026-08-19", gatedBy: ["skills-2025-10-02"] },
);

export const container = z.union([z.string(), containerParams]).meta({
  title: "Container",
  wrongKind: "Input does not match the expected shape.",
});
