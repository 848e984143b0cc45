// What JSONL costs at least: split and JSON.parse, nothing else.
import { createReadStream } from "node:fs";

let rest = "";
let lines = 0;
for await (const chunk of createReadStream(process.argv[2], { encoding: "utf8", highWaterMark: 1 << 18 })) {
  const parts = (rest + chunk).split("\n");
  rest = parts.pop();
  for (const line of parts) {
    if (line === "") continue;
    JSON.parse(line);
    lines++;
  }
}
if (lines === 0 && rest === "") process.exitCode = 1;
