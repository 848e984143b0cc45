import type { ReplyArea, ReplyRow } from "./reply-row.ts";
import { account } from "./replies/account.ts";
import { bedrock } from "./replies/bedrock.ts";
import { betas } from "./replies/betas.ts";
import { blocks } from "./replies/blocks.ts";
import { body } from "./replies/body.ts";
import { byType } from "./replies/by-type.ts";
import { clouds } from "./replies/clouds.ts";
import { media } from "./replies/media.ts";
import { messages } from "./replies/messages.ts";
import { newer } from "./replies/newer.ts";
import { otherStatuses } from "./replies/other-statuses.ts";
import { settings } from "./replies/settings.ts";
import { shapes } from "./replies/shapes.ts";
import { systemRole } from "./replies/system-role.ts";
import { thinking } from "./replies/thinking.ts";
import { toolSchemas } from "./replies/tool-schemas.ts";
import { toolUse } from "./replies/tool-use.ts";
import { tools } from "./replies/tools.ts";

/** Every reply known, by subject. */
export const replyAreas: readonly ReplyArea[] = [
  { id: "body", title: "The body, the model and limits", rows: body },
  { id: "messages", title: "Messages and roles", rows: messages },
  { id: "blocks", title: "Blocks, texts and cache marks", rows: blocks },
  { id: "system-role", title: "System messages", rows: systemRole },
  { id: "tool-use", title: "Tool calls and their results", rows: toolUse },
  { id: "tools", title: "Tool definitions and choices", rows: tools },
  { id: "tool-schemas", title: "Tool schemas and structured outputs", rows: toolSchemas },
  { id: "thinking", title: "Thinking", rows: thinking },
  { id: "settings", title: "Top-level settings", rows: settings },
  { id: "betas", title: "Betas: context, compaction, fallbacks, containers, batches, files", rows: betas },
  { id: "media", title: "Images and documents", rows: media },
  { id: "account", title: "Keys, accounts and policies", rows: account },
  { id: "newer", title: "Seen since", rows: newer },
  { id: "other-statuses", title: "Limits, overload and faults of the API", rows: otherStatuses },
  { id: "bedrock", title: "Amazon Bedrock", rows: bedrock },
  { id: "clouds", title: "Clouds around the model", rows: clouds },
  { id: "shapes", title: "Shape problems anywhere else", rows: shapes },
  { id: "by-type", title: "Types of errors", rows: byType },
];

/** All rows in one list. */
export const replyRows: readonly ReplyRow[] = replyAreas.flatMap(({ rows }) => rows);
