/** What `yaml.cjs` beside the CLI is made of. */
export { isAlias, isMap, isPair, isScalar, isSeq, parseDocument } from "yaml";
