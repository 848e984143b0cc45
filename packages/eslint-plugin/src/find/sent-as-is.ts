import type { ContextInput } from "@no400/core";
import type { MemberPlace } from "../evaluate/member-place.ts";
import { Body } from "./body.ts";
import type { Found, Sent } from "./found.ts";

/** For requests that nothing rewrites on the way. A model that stands outside the body is reported where it is written. */
export function sentAsIs(contexts: readonly ContextInput[], model: MemberPlace | null = null, places: Partial<Sent> = {}): Found["sent"] {
  return (concrete) => {
    const body = Body.of(concrete);
    if (body === null) return null;
    if (model !== null) body.point("model", model);
    return { ...places, concrete: body.finish(), contexts };
  };
}
