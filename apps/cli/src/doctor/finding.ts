/** What one look at the environment found. Never holds a secret. */
export interface Finding {
  /** Stable name: `api-key-quoted`. */
  readonly id: string;
  /** `ok`: as it should be. `note`: worth knowing. `warning`: may fail. `error`: will fail. */
  readonly level: "ok" | "note" | "warning" | "error";
  /** What was found, as a sentence. */
  readonly message: string;
  /** What to do about it; null where there is nothing to do. */
  readonly fix: string | null;
}

export type Env = Readonly<Record<string, string | undefined>>;

export function ok(id: string, message: string): Finding {
  return { id, level: "ok", message, fix: null };
}

export function found(level: "note" | "warning" | "error", id: string, message: string, fix: string): Finding {
  return { id, level, message, fix };
}

/** An address without user name, password, query and fragment. */
export function publicUrl(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname === "/" ? "" : url.pathname}`;
}
