// `settings.no400.callees` in eslint.config.js tells that this function takes a request.
import { sendToClaude } from "./transport.js";

await sendToClaude({ model: "claude-opus-4-8", messages: [{ role: "user", content: "Hi" }] }); // max_tokens is missing
