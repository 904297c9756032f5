import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../rules/index.ts";
import { format } from "../text/localise.ts";
import { codesIn } from "./codes-in.ts";
import { explainedErrors } from "./errors/index.ts";
import { errorsOfRule } from "./errors-of-rule.ts";
import { explain } from "./explain.ts";
import { translatedPhrases } from "./translated-phrases.ts";

const first = (text: string): string | undefined => explain(text)[0]?.error.id;

describe("what a message means", () => {
  it.each([
    ["the code of a CNG key", "0x80090028", "assigning.buffer-too-small"],
    ["the words of a CNG key", "The buffer supplied to a function was too small.", "assigning.buffer-too-small"],
    ["a symbol", "error NTE_BAD_KEYSET while opening", "private-key.no-keyset"],
    ["a signed decimal", "Fehler -2146893802", "private-key.no-keyset"],
    ["an unsigned decimal", "error 2148204809", "chain.untrusted-root"],
    [
      "certutil in German (vectors/certutil)",
      "CertUtil: -importPFX-Befehl ist fehlgeschlagen: 0x80070056 (WIN32: 86)\nDas angegebene Netzwerkkennwort ist falsch.",
      "pfx.password-incorrect",
    ],
    ["the number behind WIN32 alone", "(WIN32: 86)", "pfx.password-incorrect"],
    [
      ".NET, which prints words only",
      "System.Security.Cryptography.CryptographicException: Keyset does not exist",
      "private-key.no-keyset",
    ],
    [
      "an event of Lync",
      "Log Name: Lync Server\nSource: LS Protocol Stack\nEvent ID: 14428\nTLS outgoing connection failures.",
      "lync.tls-outgoing",
    ],
    [
      "an event with another code in it",
      "Event ID 36870 Schannel: A fatal error occurred when attempting to access the SSL server credential private key. The error code returned from the cryptographic module is 0x80090016.",
      "schannel.private-key-gone",
    ],
    [
      "the same event with KeySpec 0",
      "Event ID 36870: A fatal error occurred when attempting to access the SSL server credential private key. The error code returned from the cryptographic module is 0x8009030D. The internal error state is 10001.",
      "schannel.private-key-access",
    ],
    ["an event in German", "Ereignis-ID: 36874", "schannel.no-common-suite"],
    [
      "alert and state",
      "Event 36888: The following fatal alert was generated: 80. The internal error state is 1250.",
      "schannel.alert-80",
    ],
    ["IIS", "HTTP Error 403.16 - Forbidden", "schannel.iis-untrusted-client"],
    [
      "a line of a SIP trace",
      'ms-diagnostics: 1010;reason="Certificate trust with another server could not be established";ErrorType="The peer certificate does not contain a matching FQDN"',
      "lync.no-matching-name",
    ],
    ["Cisco", "CSR SAN and Certificate SAN does not match", "cisco.names-differ"],
    [
      "PowerShell",
      "Import-PfxCertificate : The PFX file you are trying to import requires either a different password or membership in an Active Directory principal to which it is protected.",
      "pfx.principal-membership",
    ],
    ["a lone number", "36885", "schannel.issuer-list"],
    [
      "the words that began it all, in German",
      "Der an eine Funktion übergebene Puffer war zu klein.",
      "assigning.buffer-too-small",
    ],
    ["in French", "Le tampon fourni à une fonction était trop petit.", "assigning.buffer-too-small"],
    ["in Chinese", "提供给函数的缓冲区太小。", "assigning.buffer-too-small"],
    ["cut off by a window", "The buffer supplied to a func…", "assigning.buffer-too-small"],
    ["wrapped", "The buffer supplied\r\n    to a function was too\r\n    small.", "assigning.buffer-too-small"],
    ["German words without a code", "Der Schlüsselsatz ist nicht vorhanden.", "private-key.no-keyset"],
    ["German words of a wrong code page", "Der Schl\ufffdsselsatz ist nicht vorhanden.", "private-key.no-keyset"],
    ["German words in UTF-8 read as Latin-1", "Der SchlÃ¼sselsatz ist nicht vorhanden.", "private-key.no-keyset"],
    ["French words with a curly apostrophe", "Le jeu de clés n’existe pas.", "private-key.no-keyset"],
    ["Spanish words", "CertUtil: La contraseña de red especificada no es correcta.", "pfx.password-incorrect"],
    ["Chinese words", "由于吊销服务器已脱机，吊销功能无法检查吊销。", "chain.revocation-offline"],
    ["few Chinese characters", "密钥集不存在", "private-key.no-keyset"],
    ["an event in French", "ID de l’événement : 36874", "schannel.no-common-suite"],
    ["an event in Chinese", "事件 ID: 36874", "schannel.no-common-suite"],
    [
      "certutil -verify",
      "dwErrorStatus = CERT_TRUST_HAS_EXCLUDED_NAME_CONSTRAINT (0x8000)",
      "chain.name-not-permitted",
    ],
  ])("%s", (_, text, id) => {
    expect(first(text)).toBe(id);
  });

  it("is nothing where nothing is known, and numbers of other things are no events", () => {
    for (const text of [
      "",
      "hello",
      "0x00000000",
      "Port 5061, 2026-11-27 10:32",
      "fe01.contoso.com:4443",
      "version 6.0.9319.0",
    ])
      expect(explain(text), text).toEqual([]);
  });

  it("is at most three, the general ones before those of a product", () => {
    const found = explain("0x800B0109").map(({ error }) => error.id);
    expect(found[0]).toBe("chain.untrusted-root");
    expect(found.length).toBeLessThanOrEqual(3);
  });

  it("says which words of the text speak for it", () => {
    expect(explain("error 0x80090014")[0]?.because).toEqual(["0x80090014"]);
  });

  it("takes any text", () => {
    const atMostThree = fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => explain(text).length <= 3);
    return fc.assert(atMostThree);
  });
});

describe("the messages of a rule", () => {
  it("are those that name it", () => {
    expect(errorsOfRule("provider.cng").map(({ id }) => id)).toContain("assigning.buffer-too-small");
    expect(errorsOfRule("nothing")).toEqual([]);
  });
});

describe("codes in a text", () => {
  it("are one code however they are written (errors.md §2.1)", () => {
    for (const text of ["0x80090016", "0X80090016", "-2146893802", "2148073494", "(0x80090016)", "80090016h"])
      expect(codesIn(text), text).toEqual([{ code: "0x80090016", strength: "code" }]);
  });

  it("without a mark are numbers, which may be anything", () => {
    expect(codesIn("80090016")).toEqual([{ code: "0x80090016", strength: "number" }]);
    expect(codesIn("serial 6180090016, C:\\\\80090016")).toEqual([]);
  });

  it("are not read out of longer digits, dates and addresses", () => {
    for (const text of ["0x800900161", "121474836470", "10.20.30.4000", "2026-11-27"])
      expect(codesIn(text), text).toEqual([]);
  });
});

describe("the catalogue of messages", () => {
  const ruleIds = new Set(rules.map(({ id }) => id));

  it.each(explainedErrors.map((error) => [error.id, error] as const))(
    "%s finds itself, and names rules that exist",
    (id, error) => {
      expect(error.rules.filter((rule) => !ruleIds.has(rule))).toEqual([]);
      expect(error.codes.length + error.phrases.length).toBeGreaterThan(0);
      const said = [...error.phrases, ...error.codes.map((code) => (/^\d+$/.test(code) ? `event ${code}` : code))].join(
        ". ",
      );
      expect(explain(said).map((found) => found.error.id)).toContain(id);
    },
  );

  it("has translations of messages that exist", () => {
    const ids = new Set(explainedErrors.map(({ id }) => id));
    expect(Object.keys(translatedPhrases).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("has each id once, and whole sentences", () => {
    expect(new Set(explainedErrors.map(({ id }) => id)).size).toBe(explainedErrors.length);
    for (const { id, cause, check, cure } of explainedErrors)
      for (const part of [cause, check, cure]) expect(format(part), id).toMatch(/^[A-Z“0-9c].*[.?]$/);
  });
});
