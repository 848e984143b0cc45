import type { Endpoint, Platform } from "@no400/core";

/** What users set under `settings.no400` in their ESLint configuration. */
export interface Settings {
  /** The `anthropic-version` sent; otherwise the installed SDK tells, or the header written at a `fetch`. */
  readonly apiVersion?: string;
  /** Where requests go; otherwise the client's class tells. */
  readonly platform?: Platform;
  /** Betas that are sent with every request, for instance by a proxy. */
  readonly betas?: readonly string[];
  /** The day requests are judged at, YYYY-MM-DD; today when absent. */
  readonly asOf?: string;
  /** Functions of your own that take a request: `"llm.ask"`, or with more to say about them. */
  readonly callees?: readonly (string | CalleeSetting)[];
}

export interface CalleeSetting {
  /** The last names of the call: `ask` is any `….ask(…)` and `ask(…)`, `llm.ask` only the former on `llm`. */
  readonly name: string;
  /** Which argument holds the request; 0 when absent. */
  readonly argument?: number;
  /** The member of that argument that holds it, when it is not the argument itself. */
  readonly property?: string;
  /** `messages` when absent. */
  readonly endpoint?: Endpoint;
  /** True when the callee fills in fields itself: then nothing counts as missing. */
  readonly partial?: boolean;
}

const PLATFORMS: readonly string[] = ["anthropic", "aws", "bedrock", "bedrock-mantle", "bedrock-converse", "vertex", "foundry", "other"] satisfies readonly Platform[];

/** Reads the settings. Throws a TypeError that names the setting when one is of the wrong kind. */
export function readSettings(settings: Readonly<Record<string, unknown>>): Settings {
  const own = settings.no400;
  if (own === undefined) return {};
  if (typeof own !== "object" || own === null) throw new TypeError("settings.no400 must be an object.");
  const { apiVersion, platform, betas, asOf, callees } = own as Readonly<Record<string, unknown>>;
  text("apiVersion", apiVersion);
  text("asOf", asOf);
  if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(String(asOf))) throw new TypeError("settings.no400.asOf must be a day: YYYY-MM-DD.");
  if (platform !== undefined && !PLATFORMS.includes(String(platform))) throw new TypeError(`settings.no400.platform must be one of ${PLATFORMS.join(", ")}.`);
  if (betas !== undefined && !(Array.isArray(betas) && betas.every((one) => typeof one === "string"))) throw new TypeError("settings.no400.betas must be a list of strings.");
  if (callees !== undefined && !(Array.isArray(callees) && callees.every(isCallee))) throw new TypeError('settings.no400.callees must be a list of names, or of objects with a "name".');
  return own as Settings;
}

function text(name: string, value: unknown): void {
  if (value !== undefined && typeof value !== "string") throw new TypeError(`settings.no400.${name} must be a string.`);
}

function isCallee(value: unknown): boolean {
  return typeof value === "string" || (typeof value === "object" && value !== null && "name" in value && typeof value.name === "string");
}
