import type { RuntimeEvent } from "./event.ts";

/** Names of the `diagnostics_channel` channels: `no400:check`, `no400:outcome`, `no400:fault`. Subscribe with `node:diagnostics_channel`. */
export const CHANNEL_PREFIX = "no400:";

interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: unknown): void;
}
interface ChannelModule {
  channel(name: string): Channel;
}
interface HostProcess {
  getBuiltinModule?(name: string): unknown;
}

type Channels = Readonly<Record<RuntimeEvent["type"], Channel>>;

let channels: Channels | null | undefined;

/** Without a static import, so that browsers and workers load this module as it is; absent there, and on runtimes without the call. */
function open(): Channels | null {
  const host = (globalThis as { readonly process?: HostProcess }).process;
  const found = host?.getBuiltinModule?.("node:diagnostics_channel") as ChannelModule | undefined;
  if (found === undefined) return null;
  const channel = (name: string): Channel => found.channel(CHANNEL_PREFIX + name);
  return { check: channel("check"), outcome: channel("outcome"), fault: channel("fault") };
}

function openQuietly(): Channels | null {
  try {
    return open();
  } catch {
    return null;
  }
}

/** Whether somebody listens to a channel; near free when nobody does. */
export function isHeard(type: RuntimeEvent["type"]): boolean {
  channels ??= openQuietly();
  return channels !== null && channels[type].hasSubscribers;
}

export function publish(event: RuntimeEvent): void {
  if (isHeard(event.type)) channels?.[event.type].publish(event);
}
