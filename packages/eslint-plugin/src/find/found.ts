import type { ContextInput, Path } from "@no400/core";
import type { Concrete } from "../evaluate/concrete.ts";
import type { Place } from "../syntax/ast.ts";
import type { Value } from "../evaluate/value.ts";
import type { HeaderPlaces } from "./header-places.ts";

/** A request, or a part of one, as the file shows it. */
export interface Found {
  readonly value: Value;
  /** What is really sent, and to where; null when one look shows nothing to judge. */
  readonly sent: (concrete: Concrete) => Sent | null;
  /** Where a part was put into an otherwise unknown request; its texts leave this prefix out. */
  readonly prefix?: Path;
  /** The call through which a function of the file sends it. */
  readonly through?: Through;
}

/** One of several calls that share the code of a function. */
export interface Through {
  /** The name of the function, where it is called. */
  readonly callee: Place;
  readonly home: Place;
}

export interface Sent {
  readonly concrete: Concrete;
  /** Everything it may be sent to; what only some of them refuse is not reported. */
  readonly contexts: readonly ContextInput[];
  /** Where what is no part of the body is written: its headers, one of its betas or their list, the endpoint. */
  readonly headers?: HeaderPlaces | undefined;
  readonly betas?: ((name: string | undefined) => Place | undefined) | undefined;
  readonly endpointPlace?: Place | undefined;
}
