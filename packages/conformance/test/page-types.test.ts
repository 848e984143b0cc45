import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { readPages } from "./pages.ts";

// Beside the plugin the SDK is installed.
const folder = fileURLToPath(new URL("../../eslint-plugin/src", import.meta.url));

/** Accepted calls of the SDK as files. Those for an older API version need an older SDK. */
const files: ReadonlyMap<string, string> = new Map(
  readPages().flatMap(({ id, calls }) =>
    calls
      .filter(({ kind, info, code }) => kind === "accepted" && code.includes('"@anthropic-ai/sdk"') && !info.includes("apiVersion="))
      .map(({ code }, index) => [`${folder}/${id}-${index + 1}.ts`, `${code}\nexport {};\n`] as const),
  ),
);

const options: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, strict: true, noEmit: true, skipLibCheck: true, types: ["node"] };

function compiled(): readonly ts.Diagnostic[] {
  const host = ts.createCompilerHost(options);
  const onDisk = { readFile: host.readFile, fileExists: host.fileExists };
  host.readFile = (file) => files.get(file) ?? onDisk.readFile(file);
  host.fileExists = (file) => files.has(file) || onDisk.fileExists(file);
  const program = ts.createProgram([...files.keys()], options, host);
  return program.getSourceFiles().filter(({ fileName }) => files.has(fileName)).flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
}

// The types of the SDK are large: seconds of work, which a busy machine makes minutes.
test("accepted calls compile with the types of the SDK", { timeout: 300_000 }, () => {
  expect(files.size).toBeGreaterThan(150);
  const told = compiled().map(({ file, messageText }) => `${file?.fileName.slice(folder.length + 1) ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n").slice(0, 400)}`);
  expect(told).toEqual([]);
});
