import { fstatSync, writeSync } from "node:fs";
import { type Paint, paintFor } from "./paint.ts";
import { writeFailure } from "./write-whole.ts";

/** The outside world as commands see it; process.stdout itself is left alone because loading it costs milliseconds. */
export interface Terminal {
  readonly cwd: string;
  /** Arguments behind the command's name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** Colours for standard output, or none. */
  readonly paint: Paint;
  /** Whether standard error is watched by a person. */
  readonly watched: boolean;
}

/** Standard output was closed by its reader (`| head`): nothing more to do, and no fault of anybody. */
export class OutputClosed extends Error {}

/** Standard output takes nothing (a full disk, a closed descriptor): what was found would be lost. */
export class OutputFailed extends Error {}

export function processTerminal(): Terminal {
  const { env } = process;
  return {
    cwd: process.cwd(),
    args: process.argv.slice(3),
    env,
    out: (text) => writeAll(1, text),
    err: (text) => {
      try {
        writeAll(2, text);
      } catch {
        // Closed or full: there is nowhere left to say so, and the report and exit code still tell.
      }
    },
    paint: paintFor(wantsColour(env)),
    watched: isScreen(2) && process.stderr.isTTY && env["CI"] === undefined,
  };
}

/** NO_COLOR wins over FORCE_COLOR only when that is absent, as most tools do it; then a screen decides. */
function wantsColour(env: Terminal["env"]): boolean {
  const force = env["FORCE_COLOR"];
  if (force !== undefined) return force !== "0" && force !== "false";
  if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return false;
  return isScreen(1) && process.stdout.isTTY;
}

function isScreen(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

/** Writes all of it, waiting where a pipe is full. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") throw new OutputClosed();
      if (code !== "EAGAIN") throw new OutputFailed(writeFailure(error));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
