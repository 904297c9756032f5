import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPem } from "../pki/pem/read-pem.ts";
import { runOpenssl } from "./run-openssl.ts";

/** An authority of OpenSSL named Contoso CA, with its files in a folder: ca.pem, ca.key, and of each certificate NAME.pem and NAME.key. */
export type OpensslAuthority = {
  readonly openssl: (...parameters: readonly string[]) => Promise<string>;
  /** Another certificate with the authority's name and a key of its own. */
  readonly makeNamesake: (name: string) => Promise<void>;
  /** @param extensions the section of the configuration with the certificate's extensions; none: without any */
  readonly issue: (name: string, extensions?: string) => Promise<void>;
  readonly revoke: (name: string, reason: string) => Promise<void>;
  /** Answers a request as an OCSP responder does. DER. */
  readonly answer: (request: Uint8Array, signer?: string) => Promise<Uint8Array>;
  /** What stands in a PEM file, by the whole name of the file. */
  readonly derOf: (file: string) => Uint8Array;
};

const newKey = ["-newkey", "rsa:2048", "-noenc", "-config", "ca.cnf"];

/**
 * Makes one with its key; needs OpenSSL.
 *
 * @param sections of the configuration, for extensions
 * @param settings lines of the section of `openssl ca`
 */
export async function makeOpensslAuthority(folder: string, sections: string, settings = ""): Promise<OpensslAuthority> {
  const openssl = (...parameters: readonly string[]) => runOpenssl(folder, parameters);
  const makeNamesake = async (name: string): Promise<void> => {
    await openssl(
      ...["req", "-x509", ...newKey, "-keyout", `${name}.key`, "-out", `${name}.pem`],
      ...["-subj", "/CN=Contoso CA", "-extensions", "authority"],
    );
  };
  const files = { "ca.cnf": configuration(sections, settings), "index.txt": "", serial: "1000", crlnumber: "01" };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await makeNamesake("ca");
  return {
    openssl,
    makeNamesake,
    issue: async (name, extensions) => {
      const subject = `/CN=${name}.contoso.com`;
      await openssl("req", ...newKey, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", subject);
      await openssl(
        ...["ca", "-batch", "-notext", "-config", "ca.cnf", "-days", "30", "-in", `${name}.csr`],
        ...["-out", `${name}.pem`, ...(extensions === undefined ? [] : ["-extensions", extensions])],
      );
    },
    revoke: async (name, reason) => {
      await openssl("ca", "-config", "ca.cnf", "-revoke", `${name}.pem`, "-crl_reason", reason);
    },
    answer: async (request, signer = "ca") => {
      writeFileSync(join(folder, "ask.der"), request);
      await openssl(
        ...["ocsp", "-index", "index.txt", "-CA", "ca.pem", "-rsigner", `${signer}.pem`, "-rkey", `${signer}.key`],
        ...["-reqin", "ask.der", "-respout", "answer.der", "-ndays", "1"],
      );
      return readFileSync(join(folder, "answer.der"));
    },
    derOf: (file) => {
      const [block] = readPem(readFileSync(join(folder, file))) ?? [];
      if (block === undefined) throw new TypeError(file);
      return block.data;
    },
  };
}

const configuration = (sections: string, settings: string): string => `[ca]
default_ca=own
[own]
database=index.txt
serial=serial
crlnumber=crlnumber
default_md=sha256
default_crl_days=7
certificate=ca.pem
private_key=ca.key
new_certs_dir=.
policy=any
${settings}
[any]
commonName=supplied
[authority]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
${sections}`;

/** For a hook that makes one with its certificates: each has a key of its own. */
export const authorityMilliseconds = 60_000;
