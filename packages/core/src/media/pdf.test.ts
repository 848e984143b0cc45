import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { sniffPdf } from "./index.ts";

const encode = (text: string): string => Buffer.from(text, "latin1").toString("base64");

interface Parts {
  readonly tree?: string;
  readonly filler?: number;
  readonly trailer?: string;
}

function pdf({ tree = "<< /Type /Pages /Kids [3 0 R] /Count 7 >>", filler = 0, trailer = "" }: Parts): string {
  return [
    "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj",
    `5 0 obj\n<< /Length ${filler} >>\nstream\n${"\xa5".repeat(filler)}\nendstream\nendobj`,
    `2 0 obj\n${tree}\nendobj`,
    `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 6 /Root 1 0 R ${trailer}>>\nstartxref\n99\n%%EOF\n`,
  ].join("\n");
}

describe("sniffPdf", () => {
  it("reads version, pages and that it is open", () => {
    expect(sniffPdf(encode(pdf({})))).toEqual({ header: true, version: "1.7", encrypted: false, pages: { min: 7, max: 7 }, actual: null });
    expect(sniffPdf(encode(`junk before\n${pdf({})}`))).toMatchObject({ header: true, version: "1.7", pages: { min: 7, max: 7 } });
  });

  it("knows an encrypted file by its trailer", () => {
    expect(sniffPdf(encode(pdf({ trailer: "/Encrypt 9 0 R " }))).encrypted).toBe(true);
    expect(sniffPdf(encode(pdf({ trailer: "/Encrypt << /Filter /Standard >> " }))).encrypted).toBe(true);
    expect(sniffPdf(encode(pdf({ trailer: "/EncryptMetadata false " }))).encrypted).toBe(false);
  });

  it("finds the trailer where startxref says", () => {
    const head = `%PDF-1.5\n${"\xa5".repeat(100_000)}\n`;
    const stream = "8 0 obj\n<< /Type /XRef /Encrypt 9 0 R /Length 30000 >>\nstream\n";
    const file = `${head}${stream}${"\xa5".repeat(30_000)}\nendstream\nendobj\nstartxref\n${head.length}\n%%EOF`;
    expect(sniffPdf(encode(file))).toMatchObject({ encrypted: true, pages: null });
    expect(sniffPdf(encode(file.replace(" /Encrypt 9 0 R", ""))).encrypted).toBe(false);
  });

  it("counts root nodes only, and gives a range when they differ", () => {
    const nested = "<< /Type /Pages /Parent 2 0 R /Count 4 >>\nendobj\n4 0 obj\n<</Count 120/Kids[2 0 R 6 0 R]/Type/Pages>>";
    expect(sniffPdf(encode(pdf({ tree: nested }))).pages).toEqual({ min: 120, max: 120 });
    expect(sniffPdf(encode(pdf({}) + pdf({ tree: "<</Type/Pages/Count 9>>" }))).pages).toEqual({ min: 7, max: 9 });
    expect(sniffPdf(encode(pdf({ tree: "<< /Type /Pages /Count 8 0 R >>" }))).pages).toBeNull();
  });

  it("trusts a linearized file's own count while its length holds", () => {
    const head = (length: number): string => `%PDF-1.4\n1 0 obj\n<< /Linearized 1 /L ${String(length).padStart(8)} /N 321 /O 3 >>\nendobj\n`;
    const body = "\xa5".repeat(200_000);
    const length = head(0).length + body.length;
    expect(sniffPdf(encode(head(length) + body)).pages).toEqual({ min: 321, max: 321 });
    expect(sniffPdf(encode(head(length - 5) + body)).pages).toBeNull();
  });

  it("reads both ends of a large file", () => {
    expect(sniffPdf(encode(pdf({ filler: 3_000_000 }))).pages).toEqual({ min: 7, max: 7 });
  });

  it("names what is no PDF", () => {
    expect(sniffPdf(encode("<!DOCTYPE html><html>"))).toEqual({ header: false, version: null, encrypted: null, pages: null, actual: "text/html" });
    expect(sniffPdf(encode("PK\x03\x04docx"))).toMatchObject({ header: false, actual: "application/zip" });
    expect(sniffPdf("")).toMatchObject({ header: false, actual: null });
    expect(sniffPdf(encode("%PDF-1.7\ncut"))).toMatchObject({ header: true, encrypted: null, pages: null });
  });
});
