import type { Command, Options } from "./command.ts";

/** The help of one command. */
export function commandHelp(command: Command<Options>): string {
  const groups = new Map<string, [string, string][]>();
  for (const [name, spec] of Object.entries(command.options)) {
    if (spec.hidden === true) continue;
    const group = spec.group ?? "Options";
    const flag = `${spec.short === undefined ? "    " : `-${spec.short}, `}--${name}${spec.type === "string" ? ` <${spec.value ?? "value"}>` : ""}`;
    const choices = spec.choices === undefined ? "" : ` One of ${spec.choices.join(", ")}.`;
    const rows = groups.get(group) ?? [];
    rows.push([flag, spec.help + choices]);
    groups.set(group, rows);
  }
  const parts = [`no400 ${command.name} ${command.usage}`.trimEnd(), wrap(command.about, 78, "")];
  for (const [group, rows] of groups) parts.push(`${group}:\n${table(rows)}`);
  parts.push(`Examples:\n${command.examples.map(([line, does]) => `  ${line}\n      ${does}`).join("\n")}`);
  return `${parts.join("\n\n")}\n`;
}

/** Two columns; long right sides wrap under themselves. */
export function table(rows: readonly (readonly [string, string])[]): string {
  const left = Math.min(30, Math.max(...rows.map(([flag]) => flag.length)) + 2);
  return rows
    .map(([flag, text]) => {
      const wrapped = wrap(text, 78 - left, " ".repeat(left + 2));
      return flag.length + 2 > left ? `  ${flag}\n${" ".repeat(left + 2)}${wrapped}` : `  ${flag.padEnd(left)}${wrapped}`;
    })
    .join("\n");
}

/** Breaks at spaces; every line but the first begins with `indent`. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}
