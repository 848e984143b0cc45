/** Larger files are not searched: the count would be late, not wrong. */
const MOST = 64 * 1024 * 1024;

/**
 * Pages of a base64 PDF: the `/Type /Page` objects it shows in the clear, or the largest `/Count`. Undefined when the
 * page tree is compressed. `atob` is in every runtime this package supports.
 */
export const pdfPages = (base64: string): number | undefined => {
  if (base64.length > MOST) return undefined;
  let bytes: string;
  try {
    bytes = decode(base64);
  } catch {
    return undefined;
  }
  const pages = bytes.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
  if (pages > 0) return pages;
  let most = 0;
  for (const match of bytes.matchAll(/\/Count\s+(\d{1,5})\b/g)) most = Math.max(most, Number(match[1]));
  return most > 0 ? most : undefined;
};

const decode = (base64: string): string => {
  const { atob } = globalThis as unknown as { readonly atob: (text: string) => string };
  return atob(base64);
};
