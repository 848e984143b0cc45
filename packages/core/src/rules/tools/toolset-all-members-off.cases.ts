import { browserMembers, browserMembersOffByDefault, computerMembers } from "../../facts/toolset-members.ts";
import { request, type RuleCases } from "../_testing/cases.ts";

const off = { enabled: false };
const configs = (members: readonly string[]): object => Object.fromEntries(members.map((member) => [member, off]));
const toolset = (family: string, members: readonly string[]): Record<string, unknown> =>
  request({ model: "claude-opus-4-8", tools: [{ type: `${family}_toolset_20260801`, configs: configs(members) }] });
const problems = [{ path: "tools.0.configs", api: null }];

export const cases: RuleCases = {
  valid: [
    { name: "one left", request: toolset("computer", computerMembers.slice(1)) },
    { name: "no settings", request: request({ model: "claude-opus-4-8", tools: [{ type: "computer_toolset_20260801", configs: null }] }) },
  ],
  invalid: [
    { name: "all of the computer", request: toolset("computer", computerMembers), problems },
    { name: "all of the browser that are on", request: toolset("browser", browserMembers.filter((member) => !browserMembersOffByDefault.includes(member))), problems },
  ],
};
