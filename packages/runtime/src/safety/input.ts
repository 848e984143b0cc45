/** Own members that JSON would carry, read so that a hostile getter or Proxy costs one member, never the call. */
export function inputOf(value: object): readonly (readonly [key: string, member: unknown])[] {
  try {
    return Object.keys(value).map((key) => [key, readOf(value, key)] as const);
  } catch {
    return [];
  }
}

function readOf(value: object, key: string): unknown {
  try {
    return (value as Readonly<Record<string, unknown>>)[key];
  } catch {
    return null;
  }
}
