import * as z from "zod";
import { required, shape } from "../meta.ts";

export const thread = z
  .discriminatedUnion("type", [
    shape("New thread", { type: required(z.literal("create"), "Starts a thread with this request.") }),
    shape("Continued thread", {
      type: required(z.literal("continue"), "Goes on after an earlier answer; only new messages are sent."),
      previous_message_id: required(z.string(), "Id of that answer."),
    }),
  ])
  .meta({ title: "Thread" });
