export { preflight } from "@no400/runtime";
