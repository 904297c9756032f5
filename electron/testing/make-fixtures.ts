import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runOpenssl } from "./run-openssl.ts";

/** The password of every protected fixture. */
export const fixturePassword = "Passw0rd!";

/** Files as users bring them, made by OpenSSL. */
export type Fixtures = {
  /** Folder that holds them. */
  readonly folder: string;
  /** Leaf for fe01.contoso.com, RSA 2048, SHA-256, Server EKU, two SANs. */
  readonly certificatePem: Uint8Array<ArrayBuffer>;
  /** The authorities above it. */
  readonly issuingPem: Uint8Array<ArrayBuffer>;
  readonly rootPem: Uint8Array<ArrayBuffer>;
  readonly certificateDer: Uint8Array<ArrayBuffer>;
  readonly request: Uint8Array<ArrayBuffer>;
  /** As Windows exports a CNG key: provider "Microsoft Software Key Storage Provider", AES-256, SHA-256, with issuing CA and root. */
  readonly cngPfx: Uint8Array<ArrayBuffer>;
  /** The same with a key derivation that takes long, for tests that stop a run: every computer is slow enough. */
  readonly slowPfx: Uint8Array<ArrayBuffer>;
  /** The same with the empty password. */
  readonly openPfx: Uint8Array<ArrayBuffer>;
  /** Certificates only. */
  readonly keylessPfx: Uint8Array<ArrayBuffer>;
  /** Key on P-256. */
  readonly ecPfx: Uint8Array<ArrayBuffer>;
  readonly truncatedPfx: Uint8Array<ArrayBuffer>;
  /** A picture, by its first bytes. */
  readonly notAPfx: Uint8Array<ArrayBuffer>;
};

const leafExtensions = [
  "subjectAltName=DNS:fe01.contoso.com,DNS:sip.contoso.com",
  "extendedKeyUsage=serverAuth",
  "keyUsage=critical,digitalSignature,keyEncipherment",
  "crlDistributionPoints=URI:http://pki.contoso.com/issuing.crl",
].join("\n");
const authorityExtensions = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign";
const pictureStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

const newRsa = ["-newkey", "rsa:2048", "-noenc", "-sha256"];
const newEc = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-noenc", "-sha256"];
const modern = ["-keypbe", "AES-256-CBC", "-certpbe", "AES-256-CBC", "-macalg", "sha256", "-iter", "2000"];
const keyStorageProvider = ["-CSP", "Microsoft Software Key Storage Provider"];

/** Makes all fixtures in a folder that is there. Takes about a second; rejects with OpenSSL's words when one fails. */
export async function makeFixtures(folder: string): Promise<Fixtures> {
  const openssl = (...parameters: string[]): Promise<string> => runOpenssl(folder, parameters);
  const bytes = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await readFile(join(folder, name)));
  const issue = async (name: string, days: string, extensions: string): Promise<void> => {
    await writeFile(join(folder, `${name}.ext`), extensions);
    const authority = ["-CA", "issuing.pem", "-CAkey", "issuing.key"];
    await openssl(
      "x509",
      "-req",
      "-in",
      `${name}.csr`,
      ...authority,
      "-CAcreateserial",
      "-days",
      days,
      "-sha256",
      "-extfile",
      `${name}.ext`,
      "-out",
      `${name}.pem`,
    );
  };
  const pack = (output: string, password: string, ...parameters: string[]): Promise<string> =>
    openssl("pkcs12", "-export", ...modern, "-passout", `pass:${password}`, "-out", output, ...parameters);

  await openssl(
    "req",
    "-x509",
    ...newRsa,
    "-keyout",
    "root.key",
    "-out",
    "root.pem",
    "-days",
    "3650",
    "-subj",
    "/CN=Fixture Root CA",
  );
  await openssl("req", ...newRsa, "-keyout", "issuing.key", "-out", "issuing.csr", "-subj", "/CN=Fixture Issuing CA");
  await writeFile(join(folder, "issuing.ext"), authorityExtensions);
  const root = ["-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial"];
  await openssl(
    "x509",
    "-req",
    "-in",
    "issuing.csr",
    ...root,
    "-days",
    "1825",
    "-sha256",
    "-extfile",
    "issuing.ext",
    "-out",
    "issuing.pem",
  );
  await writeFile(
    join(folder, "chain.pem"),
    (await readFile(join(folder, "issuing.pem"), "utf8")) + (await readFile(join(folder, "root.pem"), "utf8")),
  );

  await openssl(
    "req",
    ...newRsa,
    "-keyout",
    "leaf.key",
    "-out",
    "leaf.csr",
    "-subj",
    "/C=US/O=Contoso/CN=fe01.contoso.com",
  );
  await issue("leaf", "365", leafExtensions);
  await openssl("req", ...newEc, "-keyout", "ec.key", "-out", "ec.csr", "-subj", "/CN=fe01.contoso.com");
  await issue("ec", "365", leafExtensions);
  await openssl("x509", "-in", "leaf.pem", "-outform", "DER", "-out", "leaf.der");

  const leaf = ["-in", "leaf.pem", "-inkey", "leaf.key", "-certfile", "chain.pem", "-name", "Front End fe01"];
  await pack("cng.pfx", fixturePassword, ...leaf, ...keyStorageProvider);
  // OpenSSL takes the last one that is said.
  await pack("slow.pfx", fixturePassword, ...leaf, ...keyStorageProvider, "-iter", "300000");
  await pack("open.pfx", "", ...leaf, ...keyStorageProvider);
  await pack("keyless.pfx", fixturePassword, "-nokeys", "-in", "leaf.pem");
  await pack(
    "ec.pfx",
    fixturePassword,
    "-in",
    "ec.pem",
    "-inkey",
    "ec.key",
    "-certfile",
    "chain.pem",
    ...keyStorageProvider,
  );

  const cngPfx = await bytes("cng.pfx");
  return {
    folder,
    certificatePem: await bytes("leaf.pem"),
    issuingPem: await bytes("issuing.pem"),
    rootPem: await bytes("root.pem"),
    certificateDer: await bytes("leaf.der"),
    request: await bytes("leaf.csr"),
    cngPfx,
    slowPfx: await bytes("slow.pfx"),
    openPfx: await bytes("open.pfx"),
    keylessPfx: await bytes("keyless.pfx"),
    ecPfx: await bytes("ec.pfx"),
    truncatedPfx: cngPfx.slice(0, Math.floor(cngPfx.length / 2)),
    notAPfx: Uint8Array.from(pictureStart),
  };
}
