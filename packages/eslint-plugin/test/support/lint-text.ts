import { fileURLToPath } from "node:url";
import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import plugin from "../../src/index.ts";

export interface Text {
  readonly code: string;
  readonly isTypeScript: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A file of this package: beside it the SDK is installed, which tells what API version its calls send. */
export function fileFor({ isTypeScript }: Pick<Text, "isTypeScript">): string {
  return fileURLToPath(new URL(`../../src/file.${isTypeScript ? "ts" : "js"}`, import.meta.url));
}

/** What a text needs to be parsed. */
export function languageFor({ isTypeScript }: Pick<Text, "isTypeScript">): Pick<Linter.Config, "languageOptions"> {
  return isTypeScript ? { languageOptions: { parser: parser as unknown as Linter.Parser } } : {};
}

// Making one is slow; there are hundreds of texts.
const linter = new Linter({ cwd: fileURLToPath(new URL("../..", import.meta.url)) });

/** Lints one text with some rules only. */
export function lintText(text: Text, rules: Linter.Config["rules"]): readonly Linter.LintMessage[] {
  const config = { ...plugin.configs.all, files: ["**/*.{js,ts}"], rules: rules ?? {}, settings: { no400: text.settings }, ...languageFor(text) };
  return linter.verify(text.code, [config], { filename: fileFor(text) });
}
