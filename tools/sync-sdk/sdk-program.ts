import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

const require = createRequire(new URL("../../packages/core/package.json", import.meta.url));

const FILES = {
  "": "resources/messages/messages.d.ts",
  "beta/": "resources/beta/messages/messages.d.ts",
  "batches/": "resources/messages/batches.d.ts",
  "beta/batches/": "resources/beta/messages/batches.d.ts",
} as const;

/** Which of the SDK's files a type comes from: GA or beta, messages or batches. */
export type Prefix = keyof typeof FILES;

export interface Sdk {
  readonly version: string;
  readonly checker: ts.TypeChecker;
  readonly files: Readonly<Record<Prefix, ts.SourceFile>>;
}

/** Reads the type declarations of the installed SDK. Throws when it, or one of its files, is not there. */
export function loadSdk(): Sdk {
  const folder = dirname(require.resolve("@anthropic-ai/sdk"));
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  const program = ts.createProgram(
    Object.values(FILES).map((file) => join(folder, file)),
    {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
    },
  );
  const files = Object.entries(FILES).map(([prefix, file]) => {
    const source = program.getSourceFile(join(folder, file));
    if (source === undefined) throw new Error(`The SDK has no file ${file}.`);
    return [prefix, source] as const;
  });
  return { version, checker: program.getTypeChecker(), files: Object.fromEntries(files) as Sdk["files"] };
}

/** Type of a declaration, dots for namespaces: `BatchCreateParams.Request`. */
export function typeNamed(sdk: Sdk, prefix: Prefix, name: string): ts.Type {
  const declaration = findDeclaration(sdk.files[prefix], name.split("."));
  if (declaration === undefined) throw new Error(`The SDK has no type ${prefix}${name}.`);
  return sdk.checker.getTypeAtLocation(declaration);
}

type Named = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

function findDeclaration(scope: ts.Node, [name, ...rest]: readonly string[]): Named | undefined {
  let found: Named | undefined;
  scope.forEachChild((node) => {
    if (
      rest.length === 0 &&
      (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) &&
      node.name.text === name
    )
      found ??= node;
    if (rest.length > 0 && ts.isModuleDeclaration(node) && node.name.text === name && node.body !== undefined)
      found ??= findDeclaration(node.body, rest);
  });
  return found;
}
