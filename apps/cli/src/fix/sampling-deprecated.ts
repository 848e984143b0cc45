import type { Fix } from "./fix.ts";

export const samplingDeprecated: Fix = { rule: "sampling-deprecated", safe: false, does: "removes the sampling parameter", changes: ({ path }) => [{ path, to: undefined }] };
