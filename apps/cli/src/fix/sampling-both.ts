import type { Fix } from "./fix.ts";

export const samplingBoth: Fix = { rule: "sampling-both", safe: false, does: "removes top_p and keeps temperature", changes: ({ path }) => [{ path, to: undefined }] };
