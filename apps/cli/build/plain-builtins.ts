interface Chunk {
  readonly type: string;
  code?: string;
}

const IMPORT = /import(\{[^}]*\}|\*as [\w$]+)from"(?:node:)?(fs|path|module|util|buffer|v8|vm|url|os)";/g;

/**
 * Takes Node's own modules without `import`: that reads every export of one to make its list, and of `fs` this loads all of Node's
 * streams. 6 % of a run over one file.
 */
export function plainBuiltins() {
  return {
    name: "no400-plain-builtins",
    generateBundle(_options: unknown, bundle: Record<string, Chunk>): void {
      for (const chunk of Object.values(bundle)) if (chunk.type === "chunk" && chunk.code !== undefined) chunk.code = chunk.code.replace(IMPORT, taken);
    },
  };
}

function taken(_statement: string, names: string, module: string): string {
  const target = names.startsWith("*as ") ? names.slice("*as ".length) : names.replaceAll(" as ", ":");
  return `const ${target}=process.getBuiltinModule("node:${module}");`;
}
