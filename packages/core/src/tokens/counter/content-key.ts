/** JSON with the keys of objects in order, so that equal contents have equal texts. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : Number(a > b))))
      : member,
  ) ?? "";

const lane = (text: string, seed: number, factor: number): string => {
  let state = seed;
  for (let i = 0; i < text.length; i++) {
    state = Math.imul(state ^ text.charCodeAt(i), factor);
    state ^= state >>> 13;
  }
  return (state >>> 0).toString(16).padStart(8, "0");
};

/** A key for a cache of counts: 128 bits and the length. No secret, no signature. */
export const contentKey = (value: unknown): string => {
  const text = canonical(value);
  const lanes = [[0x811c9dc5, 0x01000193], [0x2f0b4c27, 0x85ebca6b], [0x6a09e667, 0xc2b2ae35], [0x3c6ef372, 0x27d4eb2f]] as const;
  return `${lanes.map(([seed, factor]) => lane(text, seed, factor)).join("")}-${text.length}`;
};
