import { usePlace, memberNamed, type Value } from "../evaluate/value.ts";
import type { Place } from "../syntax/ast.ts";

/** Where headers are written. */
export interface HeaderPlaces {
  /** Where one header's value is, by its name in lower case. */
  readonly at: (name: string) => Place | undefined;
  /** Where the list of them is, for what is missing from it. */
  readonly whole: Place | undefined;
}

/** Places in lists of headers, the strongest first. */
export function headerPlaces(lists: readonly (Value | null | undefined)[], whole?: Place): HeaderPlaces {
  const at = (name: string): Place | undefined => {
    for (const list of lists) {
      const value = list ? headerNamed(list, name) : null;
      if (value) return usePlace(value);
    }
    return undefined;
  };
  return { at, whole };
}

function headerNamed(list: Value, name: string): Value | null | undefined {
  if (list.kind !== "object") return null;
  for (const member of list.members) if (member.kind === "property" && member.name.toLowerCase() === name) return memberNamed(list, member.name);
  return null;
}
