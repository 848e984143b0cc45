// `pnpm bench`: every bench of the core, one after the other. Ratios within one run; absolute times mean nothing.
for (const name of ["check", "schemas", "json", "wire", "media", "tokens"]) {
  console.log(`\n# ${name}`);
  await import(`./${name}.ts`);
}
