import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "#shared/limits.ts";
import { codeOf } from "../../testing/code-of.ts";
import { readPem } from "./read-pem.ts";
import { writePem } from "./write-pem.ts";

const data = Uint8Array.from({ length: 100 }, (_, index) => (index === 0 ? 0x30 : index));
const pem = writePem("CERTIFICATE", data);
const read = (text: string): ReturnType<typeof readPem> => readPem(Buffer.from(text));
const block = { label: "CERTIFICATE", headers: {}, data, problem: null };

describe("writePem", () => {
  it("ends every line in CRLF and breaks after 64 characters, as Windows does", () => {
    const lines = pem.split("\r\n");
    expect(lines[0]).toBe("-----BEGIN CERTIFICATE-----");
    expect(lines.slice(1, -2).map((line) => line.length)).toEqual([64, 64, 8]);
    expect(lines.slice(-2)).toEqual(["-----END CERTIFICATE-----", ""]);
    expect(pem.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("is read back byte for byte", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(read(writePem("X509 CRL", bytes))?.[0]).toMatchObject({
          label: "X509 CRL",
          problem: null,
          data: Uint8Array.from(bytes),
        });
      }),
    );
  });
});

describe("readPem", () => {
  it.each([
    ["as written", pem],
    ["with LF", pem.replaceAll("\r\n", "\n")],
    ["with CR alone", pem.replaceAll("\r\n", "\r")],
    ["without the last line end", pem.trimEnd()],
    ["with a byte order mark", `\ufeff${pem}`],
    ["with text around it", `subject=CN=x\n${pem}\nThat was it.\n`],
    ["with blanks at line ends", pem.replaceAll("\r\n", "  \t\r\n")],
    [
      "in one long line",
      `-----BEGIN CERTIFICATE-----\n${Buffer.from(data).toString("base64")}\n-----END CERTIFICATE-----`,
    ],
    ["without any line end", pem.replaceAll("\r\n", "")],
    ["with the label of END mixed up", pem.replace("END CERTIFICATE", "END X509 CERTIFICATE")],
  ])("reads a block %s", (_, text) => {
    expect(read(text)).toEqual([block]);
  });

  it("reads UTF-16, with a byte order mark and without", () => {
    const utf16 = Buffer.from(pem, "utf16le");
    expect(readPem(utf16)).toEqual([block]);
    expect(readPem(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).toEqual([block]);
    expect(readPem(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]))).toEqual([block]);
  });

  it("reads several blocks in order", () => {
    const labels = read(pem + writePem("NEW CERTIFICATE REQUEST", data) + writePem("ENCRYPTED PRIVATE KEY", data))?.map(
      ({ label }) => label,
    );
    expect(labels).toEqual(["CERTIFICATE", "NEW CERTIFICATE REQUEST", "ENCRYPTED PRIVATE KEY"]);
  });

  it("reads base64 without labels when it is a structure, and no other text", () => {
    expect(read(`${Buffer.from(data).toString("base64")}\r\n`)).toEqual([{ ...block, label: "" }]);
    expect(read("TWFueSBoYW5kcyBtYWtlIGxpZ2h0IHdvcmsu")).toBeNull();
    expect(read("Dear colleagues, please find attached")).toBeNull();
  });

  it("keeps the headers of an encrypted OpenSSL key", () => {
    const body = Buffer.from(data).toString("base64");
    const text = `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: DES-EDE3-CBC,0123456789ABCDEF\n\n${body}\n-----END RSA PRIVATE KEY-----\n`;
    expect(read(text)).toEqual([
      {
        label: "RSA PRIVATE KEY",
        headers: { "Proc-Type": "4,ENCRYPTED", "DEK-Info": "DES-EDE3-CBC,0123456789ABCDEF" },
        data,
        problem: null,
      },
    ]);
  });

  it("says that a block without END is cut off, also before another block", () => {
    const beginning = pem.slice(0, 80);
    expect(read(beginning)?.map(({ problem }) => problem)).toEqual(["cut-off"]);
    expect(read(`${beginning}\n${pem}`)?.map(({ problem }) => problem)).toEqual(["cut-off", null]);
  });

  it("says that a block holds what base64 does not have", () => {
    expect(read(pem.replace("\r\n", "\r\n…"))?.[0]?.problem).toBe("not-base64");
  });

  it("is null for binary data", () => {
    expect(readPem(data)).toBeNull();
  });

  it("reads as many blocks as the limit allows and no more", () => {
    const one = writePem("CERTIFICATE", Uint8Array.of(0x30, 0));
    expect(read(one.repeat(limits.certificatesPerFile))).toHaveLength(limits.certificatesPerFile);
    expect(codeOf(() => read(one.repeat(limits.certificatesPerFile + 1)))).toBe("LIMIT_COUNT");
  });

  // A pattern that looks again from each character would need hours, and the time of a test is limited.
  it("comes to an end with megabytes of blanks", () => {
    const unfinished = (blanks: number): string =>
      `-----BEGIN CERTIFICATE-----\n${" ".repeat(4 * blanks)}…${"\n".repeat(blanks)}`;
    expect(read(unfinished(1_000_000))?.map(({ problem }) => problem)).toEqual(
      read(unfinished(1))?.map(({ problem }) => problem),
    );
    expect(read(`${"\n".repeat(4_000_000)}…`)).toEqual(read("\n…"));
  });

  it("throws nothing for arbitrary text between dashes", () => {
    const piece = fc.constantFrom(
      "-----BEGIN ",
      "-----END ",
      "CERTIFICATE",
      "-----",
      "\n",
      "AAAA",
      ":",
      "\0",
      " ",
      "é",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        read(pieces.join(""));
      }),
    );
  });
});

describe("header lines", () => {
  const body = `MII${"A".repeat(61)}`;

  it("are read up to the first empty line", () => {
    const [block] =
      read(
        `-----BEGIN RSA PRIVATE KEY-----\r\nProc-Type: 4,ENCRYPTED\r\nDEK-Info: DES-CBC,00\r\n\r\n${body}\r\n-----END RSA PRIVATE KEY-----`,
      ) ?? [];
    expect(block?.headers).toEqual({ "Proc-Type": "4,ENCRYPTED", "DEK-Info": "DES-CBC,00" });
    expect(block?.problem).toBeNull();
  });

  it("are none where there are more than any program writes", () => {
    const many = "A: b\n".repeat(500_000);
    const [block] = read(`-----BEGIN RSA PRIVATE KEY-----\n${many}\n${body}\n-----END RSA PRIVATE KEY-----`) ?? [];
    expect(block).toMatchObject({ headers: {}, problem: "not-base64" });
  });
});
