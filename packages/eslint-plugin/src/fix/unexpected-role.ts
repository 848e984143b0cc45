import { isObject } from "@no400/core";
import type { SourceCode } from "eslint";
import type { Report } from "../analysis/report.ts";
import type { Place } from "../syntax/ast.ts";
import { literalOf, NO_EDITS, quoted, replace, type Edit, type Edits } from "./edit.ts";
import { removal } from "./removal.ts";

/** Moves a `system` message to the `system` field, where there is none yet; renames roles of other APIs. */
export function unexpectedRole(sourceCode: SourceCode, report: Report): Edits {
  const role = String(report.problem.data.role);
  if (role === "system" || role === "developer") return one(moveToSystem(sourceCode, report));
  if (role !== "ai" && role !== "model" && role !== "human") return NO_EDITS;
  const place = report.site.member === null ? null : literalOf(report.site.member);
  const value = role === "human" ? "user" : "assistant";
  return place === null ? NO_EDITS : one({ description: `Use \`${value}\``, apply: (fixer) => replace(fixer, place, quoted(sourceCode, place, value)) });
}

function one(edit: Edit | null): Edits {
  return edit === null ? NO_EDITS : { fix: null, suggestions: [edit] };
}

/** For rules about the place of a system message: the place that is always right is the top. */
export function systemRole(sourceCode: SourceCode, report: Report): Edits {
  return one(moveToSystem(sourceCode, report));
}

function moveToSystem(sourceCode: SourceCode, { problem, site }: Report): Edit | null {
  const { value: request, places } = site.concrete;
  if (!isObject(request) || Object.hasOwn(request, "system")) return null;
  const messages: unknown = request.messages;
  const messagesPlace = places.get(request)?.members.get("messages");
  const index = problem.path[1];
  if (!Array.isArray(messages) || typeof index !== "number" || messagesPlace === undefined || messagesPlace.property === null) return null;
  const message: unknown = messages[index];
  const own = isObject(message) ? places.get(message) : undefined;
  const content = own?.members.get("content");
  if (own === undefined || content === undefined || messages.length === 1 || !isSystemText(message)) return null;
  const { text } = sourceCode;
  const owner = messagesPlace.property;
  const isJson = owner.key.type === "String";
  const start = owner.node.range[0];
  // The message must be written inside the request, not behind a name that others may use.
  if (!within(own.node, owner.node) || !within(content.node, own.node)) return null;
  const value = text.slice(content.node.range[0], content.node.range[1]);
  const key = isJson || text[owner.key.range[0]] === '"' ? '"system"' : "system";
  const indent = /\n([ \t]*)$/.exec(text.slice(0, start))?.[0] ?? " ";
  const remove = removal(sourceCode, own.node);
  return {
    description: "Move its text to the top-level `system` field",
    apply: (fixer) => [fixer.insertTextBeforeRange([start, start], `${key}: ${value},${indent}`), ...[remove(fixer)].flat()],
  };
}

/** `system` takes texts alone, and at least one. */
function isSystemText(message: unknown): boolean {
  const content = isObject(message) ? message.content : undefined;
  if (!Array.isArray(content)) return content !== "";
  return content.length > 0 && content.every((block) => isObject(block) && block.type === "text");
}

function within(inner: Place, outer: Place): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}
