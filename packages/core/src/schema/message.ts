import * as z from "zod";
import { contentBlock } from "./content/index.ts";
import { nullable, required, shape } from "./meta.ts";
import { effortField } from "./output-config.ts";

const messageContentSchema = z.union([z.string(), z.array(contentBlock)]).meta({ title: "Message content" });
type MessageContentType = typeof messageContentSchema;
export interface MessageContentSchema extends MessageContentType {}
export const messageContent: MessageContentSchema = messageContentSchema;

const content = required(messageContent, "Text, or a list of blocks.");

/** The API reads it on every role and answers "only permitted on role 'system'" later: a rule. */
const clearAt = nullable(z.enum(["next_user_message", "never"]), "When a system message's instructions end.", {
  beta: ["mid-conversation-system-clear-at-2026-08-21"],
});

const directiveBetas = ["mid-conversation-output-config-2026-07-01"] as const;

/** As with `clear_at`: known on every role, refused later on all but system's. */
const settings = nullable(
  shape("Output settings from here on", { effort: effortField }),
  "Output settings from this place on.",
  { beta: directiveBetas },
);

export const userMessage = shape(
  "User message",
  { role: required(z.literal("user"), "Said by the user."), content, clear_at: clearAt, output_config: settings },
  { tag: null },
);

export const assistantMessage = shape(
  "Assistant message",
  { role: required(z.literal("assistant"), "Said by the model."), content, clear_at: clearAt, output_config: settings },
  { tag: null },
);

export const systemMessage = shape(
  "System message",
  {
    role: required(z.literal("system"), "Instructions in the middle of the conversation."),
    content: messageContent.optional().meta({
      description: "Text, or text and tool change blocks.",
      optionalWithBeta: directiveBetas,
    }),
    clear_at: clearAt,
    output_config: settings,
  },
  { tag: null, gaSince: "2026-05-28" },
);

const messageSchema = z
  .discriminatedUnion("role", [userMessage, assistantMessage, systemMessage])
  .meta({ title: "Message" });
type MessageType = typeof messageSchema;
export interface MessageSchema extends MessageType {}
/** One entry of `messages`. The role adds nothing to error paths. */
export const message: MessageSchema = messageSchema;
