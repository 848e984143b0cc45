/** What `ajv.cjs` beside the CLI is made of. */
export { Ajv2020 } from "ajv/dist/2020.js";
