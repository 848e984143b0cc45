// Lets the examples, which stand outside every package, find what this package has installed, as a user's own project would.
const here = new URL("../examples.test.ts", import.meta.url).href;
const own = { "@no400/runtime/otel": new URL("../../src/otel/index.ts", import.meta.url).href };

export async function resolve(specifier, context, next) {
  const isExample = context.parentURL?.includes("/examples/runtime/") === true;
  if (!isExample || specifier.startsWith(".") || specifier.startsWith("node:")) return next(specifier, context);
  return specifier in own ? next(own[specifier], context) : next(specifier, { ...context, parentURL: here });
}
