import { fileURLToPath } from "node:url";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import plugin from "../../src/index.ts";

const cwd = fileURLToPath(new URL("../..", import.meta.url));

export interface LintOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Relative to the package; its ending chooses the parser. */
  readonly fileName?: string;
}

/** Lints one text with everything on, as a user's ESLint would. Throws on text that does not parse. */
export function lint(text: string, { settings = {}, fileName = "src/file.ts" }: LintOptions = {}): readonly Linter.LintMessage[] {
  const linter = new Linter({ cwd });
  const isTypeScript = /\.[cm]?tsx?$/.test(fileName);
  const config = {
    ...plugin.configs.recommended,
    files: ["**/*.{js,cjs,mjs,jsx,ts,mts,cts,tsx}"],
    settings: { no400: settings },
    languageOptions: isTypeScript ? { parser: parser as unknown as Linter.Parser } : { sourceType: fileName.endsWith(".cjs") ? ("commonjs" as const) : ("module" as const) },
  };
  const messages = linter.verify(text, [config], { filename: fileName });
  const fatal = messages.find((message) => message.fatal === true || message.ruleId === null);
  if (fatal !== undefined) throw new Error(`${fileName}:${fatal.line}: ${fatal.message}\n${text}`);
  return messages;
}

/** `rule: message` of everything found, sorted. */
export function findings(text: string, options: LintOptions = {}): readonly string[] {
  return [...new Set(lint(text, options).map(({ ruleId, message }) => `${ruleId?.replace("no400/", "") ?? ""}: ${message}`))].sort();
}
