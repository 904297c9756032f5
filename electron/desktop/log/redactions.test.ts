import { createHash, generateKeyPairSync } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact, redactions } from "./redactions.ts";

const home = "/home/anna.berg";
const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const pem = String(privateKey.export({ type: "pkcs8", format: "pem" }));
const der = privateKey.export({ type: "pkcs8", format: "der" });
const base64 = der.toString("base64");
const lines = (base64.match(/.{1,64}/g) ?? []).join("\n");

const cases: Readonly<Record<string, readonly (readonly [what: string, text: string, expected: string])[]>> = {
  PEM: [
    ["a whole block", `before\n${pem}after`, "before\n[PEM]\nafter"],
    ["one whose line breaks are escaped", JSON.stringify({ key: pem }), '{"key":"[PEM]\\n"}'],
    ["one that was cut off", `read: ${pem.slice(0, 90)}`, "read: [PEM]"],
    ["two", `${pem}${pem}`, "[PEM]\n[PEM]\n"],
  ],
  passwords: [
    ["an assignment", "password=correct horse", "password=[secret]"],
    ["a longer name", "outPassword: hunter2, more", "outPassword:[secret]"],
    ["JSON", '{"passphrase":"a \\" b","file":"x"}', '{"passphrase":[secret]'],
    ["OpenSSL’s argument", "openssl pkcs12 -passin pass:hunter2", "openssl pkcs12 -passin [secret]"],
    ["an argument", "--out-password hunter2 --force", "--out-password [secret]"],
    ["XML", "<Password>hunter2</Password>", "<Password>[secret]"],
    ["quoted after the word", "The password “hunter2” is wrong", "The password “[secret]"],
    ["a header", "Cookie: session=abc", "Cookie:[secret]"],
    ["a token", "KEYSPEC_TOKEN = abc\nnext line", "KEYSPEC_TOKEN =[secret]\nnext line"],
    ["nothing of a sentence", "The password is wrong.", "The password is wrong."],
  ],
  "encoded bytes": [
    ["base64", `data ${base64} end`, "data [bytes] end"],
    ["base64 in lines", `data\n${lines}\nthe end`, "data\n[bytes]\nthe end"],
    ["base64 in escaped lines", JSON.stringify(lines), '"[bytes]"'],
    ["base64url", der.toString("base64url"), "[bytes]"],
    ["hex", der.toString("hex"), "[bytes]"],
    [
      "no path",
      "(file:///opt/KeySpec/resources/app/node_modules/x64/e2e/DeepFolder/uncaught-errors.js:1:2)",
      "(file:///opt/KeySpec/resources/app/node_modules/x64/e2e/DeepFolder/uncaught-errors.js:1:2)",
    ],
  ],
  "listed bytes": [
    ["a Buffer", inspect(der.subarray(0, 20)), `<Buffer [bytes]>`],
    ["hex with colons", "30:82:01:22:30:0d:06:09:2a", "[bytes]"],
    ["numbers", inspect(new Uint8Array(der)).split("\n").slice(1, 3).join("\n").trim(), "[bytes],"],
    ["no time", "2026-11-27T21:50:12.345Z", "2026-11-27T21:50:12.345Z"],
  ],
  "home folders": [
    ["this user’s", "open /home/anna.berg/certs/fe01.pfx", "open [home]/certs/fe01.pfx"],
    ["another user’s", "/Users/bob/x and /home/carl:", "[home]/x and [home]:"],
    ["on Windows", "C:\\Users\\Anna Berg\\fe01.pfx", "[home]\\fe01.pfx"],
    ["on Windows, escaped", "c:\\\\Users\\\\anna\\\\fe01.pfx", "[home]\\\\fe01.pfx"],
    [
      "an address",
      "file:///C:/Users/anna/x.mjs:1:2 file:///home/anna.berg/x.mjs",
      "file:///[home]/x.mjs:1:2 file://[home]/x.mjs",
    ],
  ],
};

describe.each(redactions)("the redaction of $name", ({ name, redact: take }) => {
  it.each(cases[name] ?? [])("takes out, or leaves: %s", (_what, text, expected) => {
    expect(take(text, home)).toBe(expected);
  });

  it("has cases", () => expect(cases[name]?.length).toBeGreaterThan(0));
});

describe("the whole list", () => {
  it.each(["D:\\Profiles\\Änne Müller", "/srv/people/anna", "/home/anna.berg"])(
    "takes out a home that is elsewhere: %s",
    (folder) => {
      const slashes = folder.replaceAll("\\", "/");
      for (const spelling of [
        folder,
        slashes,
        encodeURI(slashes),
        JSON.stringify(folder).slice(1, -1),
        encodeURIComponent(folder),
      ])
        expect(redact(`x ${spelling} y`, folder)).toBe("x [home] y");
    },
  );

  it("takes random bytes for no path, however many slashes they have", () => {
    for (let count = 0; count < 20_000; count += 1) {
      const bytes = createHash("sha512").update(String(count)).digest().subarray(0, 30);
      expect(redact(`key ${bytes.toString("base64")}`, home)).toBe("key [bytes]");
    }
  });

  it("takes the root folder for nobody’s home", () => {
    expect(redact("/opt/KeySpec", "/")).toBe("/opt/KeySpec");
  });

  it("is done after one run: what it wrote itself stays", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const once = redact(text, home);
        expect(redact(once, home)).toBe(once);
      }),
    );
  });

  it("leaves nothing of a password that stands after its name, whatever it is", () => {
    const password = fc.string({ minLength: 12, maxLength: 30 }).filter((text) => !/[\r\n\u2028\u2029]/.test(text));
    fc.assert(
      fc.property(password, (secret) => {
        expect(redact(`convert failed, password=${secret}`, home)).toBe("convert failed, password=[secret]");
      }),
    );
  });

  it("grows with the text and not with its square: a megabyte of each beginning is done", () => {
    for (const part of ["-----BEGIN X-----", "password", "pass-", "A", "00 ", "0,", "/home/", "C:\\Users\\", "--x"]) {
      expect(redact(part.repeat(1_000_000 / part.length), home).length).toBeLessThan(2_000_000);
    }
  });
});
