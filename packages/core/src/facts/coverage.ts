/** The day up to which every fact in this folder was checked. Later changes of the API are not known here. */
export const FACTS_CHECKED_ON = "2026-11-20";

/** The oldest day any recorded exchange behind these facts was captured. */
export const FACTS_REACH_BACK_TO = "2024-03-04";

/** False on days these facts say nothing certain about: outputs then say "not known" instead of guessing. */
export function factsCover(asOf: string): boolean {
  return asOf >= FACTS_REACH_BACK_TO && asOf <= FACTS_CHECKED_ON;
}
