import type { Refused } from "../refusal-error.ts";
import type { SdkContext } from "./types.ts";

/** The base class of every SDK error, as far as it is used here. */
interface ErrorBase {
  generate(status: number, body: unknown, message: string | undefined, headers: Headers): unknown;
}

/**
 * The error the caller's own SDK would have made of the API's answer, with `problems`. An SDK is often there twice (CommonJS and
 * ESM, two versions), so its classes are not imported but taken from the very SDK that called: its stream reader answers an error
 * event with its base class, whose `generate` picks the class of the status. Null where that cannot be had.
 */
export async function realmError(context: SdkContext | undefined, { status, error: body, problems }: Pick<Refused, "status" | "error" | "problems">): Promise<Error | null> {
  const base = await baseClass(context);
  if (base === null) return null;
  const error = base.generate(status, body, undefined, new Headers());
  if (!(error instanceof Error)) return null;
  const members: Pick<Refused, "problems" | "requestID"> = { problems, requestID: null };
  return hideTimeoutWords(Object.assign(error, members));
}

async function baseClass(context: SdkContext | undefined): Promise<ErrorBase | null> {
  try {
    const stream = parsedAsStream(context);
    for await (const _event of (await stream) as AsyncIterable<unknown>) return null;
    return null;
  } catch (error) {
    const base: unknown = (error as { readonly constructor?: unknown } | null)?.constructor;
    return typeof base === "function" && "generate" in base && typeof base.generate === "function" ? (base as unknown as ErrorBase) : null;
  }
}

/** `parse` reads as a stream what the call asked as a stream; it looks before it first waits, so the flag is ours for that moment only. */
function parsedAsStream(context: SdkContext | undefined): Promise<unknown> {
  const options = context?.options as { stream?: boolean | undefined } | undefined;
  if (options === undefined || context?.parse === undefined) throw new TypeError("no SDK call");
  const body = 'event: error\ndata: {"type":"error","error":{"type":"invalid_request_error","message":""}}\n\n';
  const response = new Response(body, { headers: { "content-type": "text/event-stream" } });
  // A clone would be half of a tee, whose cancelling waits for the other half.
  Object.defineProperty(response, "clone", { value: () => response });
  const had = "stream" in options;
  const before = options.stream;
  options.stream = true;
  try {
    return context.parse(response);
  } finally {
    if (had) options.stream = before;
    else delete options.stream;
  }
}

/** The SDK retries errors whose text speaks of a time-out, and a message may quote a tool named so. */
function hideTimeoutWords(error: Error): Error {
  if (!/timed? ?out/i.test(String(error))) return error;
  const text = `${error.name}: the request was refused before it was sent`;
  return Object.defineProperty(error, "toString", { value: () => text, configurable: true, enumerable: false });
}
