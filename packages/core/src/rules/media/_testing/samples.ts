// Made-up files for the cases of media rules: as much of each as the sniffing looks at.

/** A PNG of some size: its header. */
export function png(width: number, height: number): string {
  const size = [width, height].flatMap((side) => [side >>> 24, (side >>> 16) & 255, (side >>> 8) & 255, side & 255]);
  return btoa(String.fromCharCode(137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, ...size, 8, 6, 0, 0, 0, 0, 0, 0, 0));
}

/** A whole PNG of one pixel. */
export const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

export const imageOfPng = (data: string, media_type = "image/png"): { type: "image"; source: object } => ({ type: "image", source: { type: "base64", media_type, data } });

/** A document with the bytes of a text. */
export const documentOf = (bytes: string): unknown => ({ type: "document", source: { type: "base64", media_type: "application/pdf", data: btoa(bytes) } });

/** A PDF of so many pages, with more in its trailer where wanted. */
export const pdf = (pages: number, trailer = ""): unknown =>
  documentOf(`%PDF-1.7\n1 0 obj\n<< /Type /Pages /Count ${pages} >>\nendobj\ntrailer\n<< /Root 1 0 R ${trailer}>>\nstartxref\n9\n%%EOF`);
