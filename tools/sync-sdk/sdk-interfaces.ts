import ts from "typescript";
import type { Prefix, Sdk } from "./sdk-program.ts";

const ROOTS: Readonly<Record<Prefix, readonly string[]>> = {
  "": ["MessageCreateParamsBase", "MessageCountTokensParams"],
  "beta/": ["MessageCreateParamsBase", "MessageCountTokensParams"],
  "batches/": ["BatchCreateParams"],
  "beta/batches/": ["BatchCreateParams"],
};

/** Fields of every interface and text of every alias that request parameters reach: `beta/BetaTool.name` is `string`. */
export function sdkInterfaces(sdk: Sdk): Readonly<Record<string, string>> {
  const shape: Record<string, string> = {};
  for (const [prefix, roots] of Object.entries(ROOTS) as [Prefix, readonly string[]][])
    reach(sdk.files[prefix], prefix, roots, shape);
  return Object.fromEntries(Object.entries(shape).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function reach(file: ts.SourceFile, prefix: Prefix, roots: readonly string[], shape: Record<string, string>): void {
  const declared = declarations(file);
  const todo = [...roots];
  const done = new Set<string>();
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (done.has(name)) continue;
    done.add(name);
    for (const node of declared.get(name) ?? []) {
      write(node, `${prefix}${name}`, shape);
      node.forEachChild(function names(child): void {
        if (ts.isIdentifier(child) && declared.has(child.text)) todo.push(child.text);
        child.forEachChild(names);
      });
    }
  }
}

type Declared = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** By simple name; those inside a namespace too, as the SDK's names do not repeat. */
function declarations(file: ts.SourceFile): ReadonlyMap<string, readonly Declared[]> {
  const found = new Map<string, Declared[]>();
  file.forEachChild(function look(node): void {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      found.set(node.name.text, [...(found.get(node.name.text) ?? []), node]);
    if (ts.isModuleDeclaration(node)) node.body?.forEachChild(look);
  });
  return found;
}

function write(node: Declared, name: string, shape: Record<string, string>): void {
  if (ts.isTypeAliasDeclaration(node)) {
    shape[name] = oneLine(node.type);
    return;
  }
  for (const member of node.members) {
    if (!ts.isPropertySignature(member) || member.type === undefined) continue;
    shape[`${name}.${member.name.getText()}`] = `${member.questionToken ? "? " : ""}${oneLine(member.type)}`;
  }
}

function oneLine(node: ts.TypeNode): string {
  return node
    .getText()
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ");
}
