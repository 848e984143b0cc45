import * as z from "zod";
import { browserMembers, computerMembers } from "../../facts/toolset-members.ts";
import { cacheControlField } from "../cache-control.ts";
import { nullable, optional, required, shape, type SchemaPlatform } from "../meta.ts";

export const memberConfig = shape("Toolset member settings", {
  defer_loading: nullable(z.boolean(), "Keep the member away from the model until a tool search finds it."),
  enabled: nullable(z.boolean(), "Whether the member may be used."),
});

export const memberField = nullable(memberConfig, "Settings of this member.");

const nameRefused =
  "name is not accepted on a toolset entry: the member names are fixed by the dated type, and the served tool keeps the family's bare name";

type MemberConfigs<M extends string> = Record<M, typeof memberField>;

function memberConfigs<const M extends string>(members: readonly M[]): MemberConfigs<M> {
  const entries = [...members].sort().map((member) => [member, memberField] as const);
  return Object.fromEntries(entries) as MemberConfigs<M>;
}

function toolset<const T extends string, const M extends string>(
  type: T,
  members: readonly M[],
  title: string,
  notOn: readonly SchemaPlatform[],
) {
  return shape(
    title,
    {
      type: required(z.literal(type), "Kind and version of the toolset; its members have fixed names."),
      allowed_callers: optional(z.array(z.literal("direct")), "Only the model itself may call its members.", { lenient: true }),
      cache_control: cacheControlField,
      configs: nullable(shape(`${title} settings`, memberConfigs(members)), "Settings of single members."),
    },
    { gaSince: "2026-08-19", notOn, refusedKeys: { name: nameRefused } },
  );
}

export const browserToolset = toolset("browser_toolset_20260801", browserMembers, "Browser toolset", [
  "bedrock",
  "foundry",
]);
export const computerToolset = toolset("computer_toolset_20260801", computerMembers, "Computer toolset", ["bedrock"]);
