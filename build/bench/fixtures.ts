import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openssl } from "./openssl.ts";

/** Password of every file that the bench makes. */
export const benchPassword = "Passw0rd!";

const legacyProvider = "Microsoft RSA SChannel Cryptographic Provider";

/**
 * Makes one PFX as Windows exports it from a CNG key: AES-256, SHA-256, 2 000 rounds, a chain of three certificates.
 *
 * @returns the PFX's path
 */
export function makeCngPfx(folder: string, rounds = 2000): string {
  const at = (name: string) => join(folder, name);
  const key = ["-newkey", "rsa:2048", "-nodes"];
  openssl([
    "req",
    "-x509",
    ...key,
    "-keyout",
    at("root.key"),
    "-out",
    at("root.pem"),
    "-days",
    "3650",
    "-subj",
    "/CN=Bench Root CA",
  ]);
  openssl(["req", ...key, "-keyout", at("sub.key"), "-out", at("sub.csr"), "-subj", "/CN=Bench Issuing CA"]);
  writeFileSync(at("sub.ext"), "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n");
  const sign = (request: string, issuer: string, extensions: string, out: string) =>
    openssl([
      "x509",
      "-req",
      "-in",
      at(request),
      "-CA",
      at(`${issuer}.pem`),
      "-CAkey",
      at(`${issuer}.key`),
      "-CAcreateserial",
      "-days",
      "730",
      "-extfile",
      at(extensions),
      "-out",
      at(out),
    ]);
  sign("sub.csr", "root", "sub.ext", "sub.pem");
  openssl(["req", ...key, "-keyout", at("leaf.key"), "-out", at("leaf.csr"), "-subj", "/CN=fe01.contoso.com"]);
  writeFileSync(
    at("leaf.ext"),
    "subjectAltName=DNS:fe01.contoso.com,DNS:pool01.contoso.com,DNS:sip.contoso.com\nextendedKeyUsage=serverAuth\n",
  );
  sign("leaf.csr", "sub", "leaf.ext", "leaf.pem");
  writeFileSync(
    at("chain.pem"),
    Buffer.concat([openssl(["x509", "-in", at("sub.pem")]), openssl(["x509", "-in", at("root.pem")])]),
  );
  const pfx = at(`cng-${rounds}.pfx`);
  openssl([
    ...[
      "pkcs12",
      "-export",
      "-in",
      at("leaf.pem"),
      "-inkey",
      at("leaf.key"),
      "-certfile",
      at("chain.pem"),
      "-name",
      "fe01",
    ],
    ...[
      "-CSP",
      "Microsoft Software Key Storage Provider",
      "-keypbe",
      "AES-256-CBC",
      "-certpbe",
      "AES-256-CBC",
      "-macalg",
      "sha256",
    ],
    ...["-iter", String(rounds), "-passout", `pass:${benchPassword}`, "-out", pfx],
  ]);
  return pfx;
}

/** The usual two commands: PFX → PEM (key in clear on disk) → PFX. */
export function convertWithOpenssl(input: string, output: string): void {
  const pem = `${output}.pem`;
  openssl(["pkcs12", "-in", input, "-passin", `pass:${benchPassword}`, "-nodes", "-out", pem]);
  openssl([
    ...[
      "pkcs12",
      "-export",
      "-in",
      pem,
      "-CSP",
      legacyProvider,
      "-keyex",
      "-LMK",
      "-keypbe",
      "PBE-SHA1-3DES",
      "-certpbe",
      "PBE-SHA1-3DES",
    ],
    ...["-macalg", "sha1", "-iter", "2000", "-passout", `pass:${benchPassword}`, "-out", output],
  ]);
}
