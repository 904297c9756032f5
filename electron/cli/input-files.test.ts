import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expandFolders } from "./input-files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keyspec-input-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const key = "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n";
const certificate = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";

async function expanded(...files: readonly (string | readonly [string, string | Uint8Array])[]) {
  for (const file of files) {
    const [name, content] = typeof file === "string" ? [file, ""] : file;
    writeFileSync(join(folder, name), content);
  }
  return (await expandFolders([folder])).map((path) => basename(path));
}

describe("a folder on the command line", () => {
  it("means its PFX files, and no certificates where there is no key file", async () => {
    expect(await expanded("fe01.pfx", "fe02.P12", "issuing.cer", "chain.pem", "notes.txt")).toEqual([
      "fe01.pfx",
      "fe02.P12",
    ]);
  });

  it("means keys and certificates as well where there is a key file", async () => {
    expect(await expanded("fe01.KEY", "fe01.cer", "fe02.pfx", "chain.p7b", "notes.txt")).toEqual([
      "chain.p7b",
      "fe01.KEY",
      "fe01.cer",
      "fe02.pfx",
    ]);
  });

  it("knows a key in a PEM file by its content, and takes the certificates beside it", async () => {
    expect(
      await expanded(["fe01.pem", key], ["fe01.txt", certificate], "fe01.cer", ["notes.txt", "PRIVATE KEY"]),
    ).toEqual(["fe01.cer", "fe01.pem", "fe01.txt"]);
  });

  it("takes a PEM file that holds key and certificate, in UTF-16 too, without the certificates beside it", async () => {
    const both = Buffer.from(`\ufeff${key}${certificate}`, "utf16le");
    expect(await expanded(["fe01.pem", both], ["chain.pem", certificate], "root.cer")).toEqual(["fe01.pem"]);
  });

  it("leaves results with a key out by their names, whatever they hold", async () => {
    expect(await expanded(["fe01.pem", key + certificate], ["fe01-pem.pem", key + certificate])).toEqual(["fe01.pem"]);
  });

  it("leaves the results of an earlier run out, of every target", async () => {
    expect(await expanded("fe01.key", "fe01.cer", "fe01-pem.pem", "fe01-p7b.p7b", "fe01-modern (2).pfx")).toEqual([
      "fe01.cer",
      "fe01.key",
    ]);
  });

  it("leaves the results of an earlier run with --split out", async () => {
    expect(
      await expanded(
        "all.pfx",
        "all-sip.contoso.com-legacy-schannel.pfx",
        "all-web.contoso.com-0a1b2c3d-legacy-schannel (2).pfx",
        "other-sip.contoso.com-legacy-schannel.pfx",
      ),
    ).toEqual(["all.pfx", "other-sip.contoso.com-legacy-schannel.pfx"]);
  });
});
