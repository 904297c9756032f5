import { expect, it } from "vitest";
import { newerProtection } from "./newer-protection.ts";

const aes = { scheme: "PBES2", cipher: "AES-256-CBC" } as const;
const tripleDes = { scheme: "PKCS12-PBE", cipher: "3DES" } as const;

it.each([
  ["3DES with SHA-1, in either spelling", [tripleDes, null], { algorithm: "HMAC-SHA-1" }, [], null],
  ["the same of a reader that leaves HMAC out", [tripleDes], { algorithm: "SHA-1" }, [], null],
  ["nothing at all", [], null, [], null],
  ["AES, named once", [aes, aes, tripleDes], null, ["AES-256-CBC"], null],
  ["a MAC with SHA-256", [tripleDes], { algorithm: "HMAC-SHA-256" }, [], "HMAC-SHA-256"],
  ["PBMAC1", [aes], { algorithm: "PBMAC1 HMAC-SHA-256" }, ["AES-256-CBC"], "PBMAC1 HMAC-SHA-256"],
])("tells what older Windows does not read (formats.md §2.3): %s", (_what, encryptions, mac, ciphers, newer) => {
  expect(newerProtection(encryptions, mac)).toEqual({ ciphers, mac: newer });
});
