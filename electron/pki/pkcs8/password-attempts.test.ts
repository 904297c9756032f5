import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { format } from "#shared/text/localise.ts";
import { hasOpenssl } from "../../testing/run-openssl.ts";
import { native } from "../crypto/native.ts";
import { readBundle } from "../pkcs12/read-bundle.ts";
import { passwordAttempts } from "./password-attempts.ts";

const composed = "Grüße".normalize("NFC");
const apart = composed.normalize("NFD");
const utf8 = (password: string): string[] =>
  passwordAttempts(password).map((attempt) => new TextDecoder().decode(attempt.utf8));

describe("spellings of a password", () => {
  it("are one for ASCII", () => {
    expect(utf8("Passw0rd!")).toEqual(["Passw0rd!"]);
  });

  it("begin as it was typed, then in its other Unicode form", () => {
    expect(utf8(composed).slice(0, 2)).toEqual([composed, apart]);
    expect(utf8(apart).slice(0, 2)).toEqual([apart, composed]);
  });
});

describe.skipIf(!hasOpenssl())("a PFX of OpenSSL whose password has an umlaut", () => {
  it.each([
    ["as one character, given as two", composed, apart],
    ["as two characters, given as one", apart, composed],
  ])("%s", (_, written, given) => {
    const folder = mkdtempSync(join(tmpdir(), "keyspec-password-"));
    try {
      writeFileSync(join(folder, "password"), `${written}\n`);
      const openssl = (...parameters: string[]) =>
        execFileSync("openssl", parameters, { cwd: folder, stdio: "pipe", env: { ...process.env, LC_ALL: "C.UTF-8" } });
      openssl(
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-noenc",
        "-keyout",
        "key",
        "-out",
        "cert",
        "-subj",
        "/CN=fe01.contoso.com",
      );
      openssl("pkcs12", "-export", "-inkey", "key", "-in", "cert", "-out", "pfx", "-passout", "file:password");
      const bundle = readBundle(new Uint8Array(readFileSync(join(folder, "pfx"))), given, native);
      expect(bundle.facts.keys).toHaveLength(1);
      expect(bundle.facts.notices.map((notice) => format(notice)).join()).toContain("accent");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
