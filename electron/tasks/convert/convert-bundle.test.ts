import { zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { codeOf } from "#electron/testing/code-of.ts";
import { type Identity, makeCertificate } from "#electron/testing/make-certificate.ts";
import { expectedVectors, haveVectors, readVector } from "#electron/testing/vectors.ts";
import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { modern } from "#shared/catalogue/targets/modern.ts";
import { settingsOf } from "#shared/catalogue/targets/target-settings.ts";
import { type TargetId, targetIds } from "#shared/catalogue/targets/types.ts";
import { windows2019Plus } from "#shared/catalogue/targets/windows-2019-plus.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { bundleFactsSchema } from "#shared/facts/bundle-facts.ts";
import { format } from "#shared/text/localise.ts";
import {
  attribute,
  bmpString,
  explicit,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
} from "../../pki/asn1/der.ts";
import { toHex } from "../../pki/asn1/hex.ts";
import { oids } from "../../pki/asn1/oids.ts";
import { native } from "../../pki/crypto/native.ts";
import { portable } from "../../pki/crypto/portable.ts";
import { writePem } from "../../pki/pem/write-pem.ts";
import { encryptPrivateKey } from "../../pki/pkcs8/encrypt-private-key.ts";
import { withKeyUsage } from "../../pki/pkcs8/with-key-usage.ts";
import { readBundle } from "../../pki/pkcs12/read-bundle.ts";
import { writeBundle } from "../../pki/pkcs12/write-bundle.ts";
import { makeEllipticIdentity } from "../../testing/make-elliptic-identity.ts";
import type { ConvertInput } from "../kit/types.ts";
import { convertBundle, expectConversion } from "./convert-bundle.ts";
import { verifyBundle } from "./verify-bundle.ts";

const password = "Passw0rd!";
let root: Identity;
let issuing: Identity;
let leaf: Identity;
let stranger: Identity;
let ec: Identity;

beforeAll(async () => {
  root = makeCertificate("Test Root", await native.generateRsaKey(2048), null, native);
  issuing = makeCertificate("Test Issuing", await native.generateRsaKey(2048), root, native);
  leaf = makeCertificate("fe01.contoso.com", await native.generateRsaKey(2048), issuing, native);
  stranger = makeCertificate("Stranger", await native.generateRsaKey(2048), null, native);
  ec = makeEllipticIdentity("P-256");
});

const certificate = ({ certificate: der }: Identity) => ({ der, friendlyName: null });

/** A PFX as Windows exports a CNG key, but for its provider, which only the reader of bag attributes looks at. */
function source(identity: Identity, chain: readonly Identity[], name: string | null = "Front End"): Uint8Array {
  return writeBundle(
    { privateKey: identity.privateKey, certificates: [identity, ...chain].map(certificate) },
    { ...modern, iterations: 50 },
    password,
    name,
    native,
  );
}

/** An unprotected PFX with any bags. */
function unprotected(...bags: readonly Uint8Array[]): Uint8Array {
  const data = (content: Uint8Array) => sequence(objectIdentifier(oids.data.oid), explicit(0, octetString(content)));
  return sequence(integer(3), data(sequence(data(sequence(...bags)))));
}
const keyBag = ({ privateKey }: Identity) => sequence(objectIdentifier(oids.keyBag.oid), explicit(0, privateKey));
const certificateBag = ({ certificate: der }: Identity, ...attributes: readonly Uint8Array[]) =>
  sequence(
    objectIdentifier(oids.certBag.oid),
    explicit(0, sequence(objectIdentifier(oids.x509Certificate.oid), explicit(0, octetString(der)))),
    setOf(...attributes),
  );

type Changes = Partial<ConvertInput> & { readonly target?: TargetId; readonly options?: ConvertOptions };

const input = (
  data: Uint8Array,
  { target = "legacy-schannel", options = {}, ...changes }: Changes = {},
): ConvertInput => ({
  name: "fe01.pfx",
  data,
  password,
  outPassword: null,
  settings: settingsOf(targetById(target), options),
  now: "2026-11-20T12:00:00Z",
  ...changes,
});

function refusal(data: Uint8Array, changes: Changes = {}): string {
  try {
    convertBundle(input(data, changes), native);
  } catch (error) {
    if (error instanceof AppError) {
      expect(error.hint, error.code).toBeTruthy();
      return `${error.code}: ${error.message}`;
    }
    throw error;
  }
  return "converted";
}

describe("a conversion", () => {
  it.each(targetIds.filter((id) => targetById(id).container === "PKCS#12"))(
    "to %s has the key, the whole chain in order and the friendly name, and is verified by the other cryptography",
    (target) => {
      const output = convertBundle(input(source(leaf, [root, issuing]), { target }), native);
      const facts = verifyBundle(
        { name: "result.pfx", data: output.data, password, expectation: output.expectation },
        portable,
      );
      expect(facts.certificates.map(({ certificate: { subject } }) => subject.text)).toEqual([
        "CN=fe01.contoso.com",
        "CN=Test Issuing",
        "CN=Test Root",
      ]);
      expect(facts.certificates[0]?.friendlyName).toBe("Front End");
      expect(output.thumbprint).toBe(toHex(native.digest("sha1", leaf.certificate)));
      expect(output.notices).toEqual([]);
      expect(bundleFactsSchema.parse(output.before)).toEqual(output.before);
      const [key] = readBundle(output.data, password, portable).keys;
      expect(toHex(withKeyUsage(key?.privateKey ?? new Uint8Array(), null))).toBe(
        toHex(withKeyUsage(leaf.privateKey, null)),
      );
    },
  );

  it("names certificates that are not in the chain, and an issuer that is missing", () => {
    expect(convertBundle(input(source(leaf, [stranger])), native).notices.map(format)).toEqual([
      expect.stringMatching(
        /^Left out: CN=Stranger, valid from 1 Jan 2026 to 1 Jan 2036, thumbprint [0-9a-f]{40}\. It is not in the chain of the certificate\.$/,
      ),
      "The file does not hold the certificate of the issuer CN=Test Issuing; the server needs it in its stores.",
    ]);
  });

  it("protects the result with the new password, or with that of the input", () => {
    const data = source(leaf, [issuing, root]);
    expect(readBundle(convertBundle(input(data), native).data, password, native).keys.length).toBe(1);
    const changed = convertBundle(input(data, { outPassword: "An0ther one" }), native);
    expect(readBundle(changed.data, "An0ther one", native).keys.length).toBe(1);
  });

  it("does not write an unprotected key unless the empty password is asked for", () => {
    const open = unprotected(keyBag(leaf), certificateBag(leaf));
    expect(refusal(open, { password: null })).toMatch(/^PFX_OUT_PASSWORD_REQUIRED/);
    expect(refusal(open, { password: "" })).toMatch(/^PFX_OUT_PASSWORD_REQUIRED/);
    expect(convertBundle(input(open, { outPassword: "" }), native).notices.map(format)).toContain(
      "The result has an empty password: whoever gets the file has the key.",
    );
  });

  it.each([
    ["nothing in it is encrypted", () => unprotected(keyBag(leaf), certificateBag(leaf))],
    [
      "its password is the empty one",
      () =>
        writeBundle(
          { privateKey: leaf.privateKey, certificates: [certificate(leaf)] },
          { ...modern, iterations: 50 },
          "",
          null,
          native,
        ),
    ],
    [
      "its key stands in clear in PEM",
      () =>
        new TextEncoder().encode(writePem("PRIVATE KEY", leaf.privateKey) + writePem("CERTIFICATE", leaf.certificate)),
    ],
  ])("protects the result with a password that the source does not need, because %s", (_, make) => {
    const { data, notices, expectation } = convertBundle(input(make()), native);
    const said = notices.map(format);
    expect(said).toContain("fe01.pfx has no password. The one that was given protects the result.");
    expect(said.join()).not.toContain("leave yours out");
    expect(verifyBundle({ name: "result.pfx", data, password, expectation }, portable).password).toBe("given");
  });

  it("warns about a password outside ASCII", () => {
    const { notices } = convertBundle(input(source(leaf, [issuing, root]), { outPassword: "Größe" }), native);
    expect(notices.map(format)).toEqual([
      "The password has characters outside ASCII. Windows and OpenSSL read it; Java and some other programs do not.",
    ]);
  });

  it("leaves out store properties and other bags, and says so", () => {
    const property = attribute(`${oids.storePropertyArc.oid}.71`, octetString(new TextEncoder().encode("HOST")));
    const crl = sequence(objectIdentifier(oids.crlBag.oid), explicit(0, sequence()));
    const name = attribute(oids.friendlyName.oid, bmpString("Named\0"));
    const output = convertBundle(
      input(unprotected(keyBag(stranger), certificateBag(stranger, property, name), crl), { outPassword: password }),
      native,
    );
    expect(output.notices.map(format)).toEqual([
      "Extended properties of the certificate store were left out; they can name the host that made the request.",
      "Left out, because a server certificate needs none of it: CRL.",
    ]);
    const facts = verifyBundle(
      { name: "result.pfx", data: output.data, password, expectation: output.expectation },
      portable,
    );
    expect(facts.certificates).toMatchObject([{ storeProperties: [], friendlyName: "Named" }]);
  });

  it("takes the one key that has a certificate", () => {
    const output = convertBundle(
      input(unprotected(keyBag(leaf), keyBag(stranger), certificateBag(stranger)), { outPassword: password }),
      native,
    );
    expect(output.notices.map(format)).toEqual(["1 key without a certificate in the file was left out."]);
    expect(output.thumbprint).toBe(toHex(native.digest("sha1", stranger.certificate)));
  });

  it("takes a key that is there twice once", () => {
    const output = convertBundle(
      input(unprotected(keyBag(stranger), keyBag(stranger), certificateBag(stranger)), { outPassword: password }),
      native,
    );
    expect(output.notices.map(format)).toEqual(["The file holds the same key more than once; the first one is kept."]);
  });
});

describe("what a conversion would write", () => {
  /** Encryption costs a salt, so a port without random bytes shows that nothing was encrypted. */
  const unable = { ...native, randomBytes: () => expect.unreachable("something was encrypted") };

  it.each(targetIds)("to %s is told without writing it, and is what is written", (target) => {
    const changes = { target, options: target === "p7b" ? {} : ({ chainOrder: "root-first" } as const) };
    const given = input(source(leaf, [root, issuing, stranger]), changes);
    const { data, ...written } = convertBundle(given, native);
    const expected = expectConversion(given, unable);
    expect(expected).toEqual(written);
    verifyBundle({ name: "result.pfx", data, password, expectation: expected.expectation }, portable);
  });

  it("is refused where the conversion is", () => {
    const open = unprotected(keyBag(leaf), certificateBag(leaf));
    const wrong = [
      input(source(leaf, []), { password: "wrong" }),
      input(source(ec, [])),
      input(open, { target: "pem", outPassword: "" }),
      input(open, { password: null }),
      input(source(leaf, []), { outPassword: "a\ud800" }),
    ];
    for (const given of wrong) {
      const code = codeOf(() => convertBundle(given, native));
      expect(code).toMatch(/^[A-Z]+_/u);
      expect(codeOf(() => expectConversion(given, unable))).toBe(code);
    }
  });
});

describe("a file that holds only the key", () => {
  const beside = (...identities: readonly Identity[]) =>
    identities.map(({ certificate: data }) => ({ name: "beside.cer", data }));

  it("takes the certificate with its public key from the files beside it, and the chain too", () => {
    for (const data of [unprotected(keyBag(leaf)), unprotected(keyBag(leaf), certificateBag(issuing))]) {
      const chain = beside(root, stranger, issuing, leaf);
      const output = convertBundle(input(data, { outPassword: password, chain }), native);
      const facts = verifyBundle(
        { name: "result.pfx", data: output.data, password, expectation: output.expectation },
        portable,
      );
      expect(facts.certificates.map(({ certificate: { subject } }) => subject.text)).toEqual([
        "CN=fe01.contoso.com",
        "CN=Test Issuing",
        "CN=Test Root",
      ]);
      expect(output.thumbprint).toBe(toHex(native.digest("sha1", leaf.certificate)));
      expect(output.notices.map(format)).toEqual([
        "Of the files beside it these certificates did not issue this one: CN=Stranger.",
      ]);
    }
  });

  it("is refused as ever where none of them has its public key", () => {
    const out = { outPassword: password, chain: beside(stranger, root) };
    expect(refusal(unprotected(keyBag(leaf)), out)).toMatch(/^PFX_NO_CERTIFICATE: /u);
    expect(refusal(unprotected(keyBag(leaf), certificateBag(issuing)), out)).toMatch(/^PFX_KEY_MISMATCH: /u);
  });

  it("is not looked for where another key of the file has its certificate: in a batch the files beside it are everybody's", () => {
    const data = unprotected(keyBag(leaf), keyBag(stranger), certificateBag(stranger));
    const output = convertBundle(input(data, { outPassword: password, chain: beside(leaf, issuing, root) }), native);
    expect(output.thumbprint).toBe(toHex(native.digest("sha1", stranger.certificate)));
    expect(output.notices.map(format)).toContain("1 key without a certificate in the file was left out.");
  });
});

describe("what cannot be converted", () => {
  it("is a file without a key, without a certificate, without a pair, or with several pairs", () => {
    const out = { outPassword: password };
    expect(refusal(unprotected(certificateBag(leaf)), out)).toBe("PFX_NO_KEY: fe01.pfx holds no private key.");
    expect(refusal(unprotected(keyBag(leaf)), out)).toBe(
      "PFX_NO_CERTIFICATE: fe01.pfx holds a private key but no certificate.",
    );
    expect(refusal(unprotected(keyBag(leaf), certificateBag(stranger)), out)).toBe(
      "PFX_KEY_MISMATCH: No certificate in fe01.pfx belongs to its private key.",
    );
    const two = unprotected(keyBag(leaf), keyBag(stranger), certificateBag(leaf), certificateBag(stranger));
    expect(refusal(two, out)).toMatch(
      /^PFX_SEVERAL_KEYS: fe01.pfx holds 2 private keys with certificates: fe01.contoso.com \([0-9a-f]{40}\) and Stranger \([0-9a-f]{40}\)/,
    );
  });

  it("is chosen by the thumbprint of its certificate, which must be one of the file", () => {
    const two = unprotected(keyBag(leaf), keyBag(stranger), certificateBag(leaf), certificateBag(stranger));
    const [, wanted] = readBundle(two, null, native).facts.certificates.map(
      ({ certificate: { sha1Fingerprint } }) => sha1Fingerprint,
    );
    const output = convertBundle(input(two, { outPassword: password, thumbprint: wanted ?? "" }), native);
    expect(output.thumbprint).toBe(wanted);
    expect(
      verifyBundle(
        { name: "result.pfx", data: output.data, password, expectation: output.expectation },
        portable,
      ).certificates.map(({ certificate: { subject } }) => subject.text),
    ).toEqual(["CN=Stranger"]);
    expect(refusal(two, { outPassword: password, thumbprint: "0".repeat(40) })).toMatch(
      /^PFX_SEVERAL_KEYS: .*no private key .* thumbprint 0{40}\. It holds: fe01/,
    );
  });

  it("is not chosen for a P7B, which needs none: not of several, and not where they stay locked", () => {
    const two = unprotected(keyBag(leaf), keyBag(stranger), certificateBag(leaf), certificateBag(stranger));
    expect(convertBundle(input(two, { target: "p7b" }), native).expectation.container).toBe("PKCS#7");
    const locked = [leaf, stranger].flatMap((identity) => [
      writePem("ENCRYPTED PRIVATE KEY", encryptPrivateKey(identity.privateKey, password, native, 1_000)),
      writePem("CERTIFICATE", identity.certificate),
    ]);
    const pem = new TextEncoder().encode(locked.join(""));
    for (const secret of [null, "wrong", password])
      expect(convertBundle(input(pem, { target: "p7b", password: secret }), native).before.certificates).toHaveLength(
        2,
      );
  });

  it("may stand in a ZIP archive, as a PFX or as PEM files", () => {
    const pfx = zipSync({ "folder/fe01.pfx": source(leaf, [issuing]), "readme.txt": Uint8Array.of(65, 66, 67) });
    expect(convertBundle(input(pfx), native).expectation.container).toBe("PKCS#12");
    const text = new TextEncoder();
    const loose = zipSync({
      "fe01.key": text.encode(writePem("PRIVATE KEY", leaf.privateKey)),
      "fe01.cer": leaf.certificate,
      "chain.pem": text.encode(writePem("CERTIFICATE", issuing.certificate)),
    });
    expect(convertBundle(input(loose, { outPassword: password }), native).before.certificates).toHaveLength(2);
    const several = zipSync({ "a.pfx": source(leaf, []), "b.pfx": source(stranger, []) });
    expect(refusal(several)).toBe(
      "PFX_SEVERAL_KEYS: fe01.pfx holds several PFX files: fe01.pfx → a.pfx and fe01.pfx → b.pfx.",
    );
    expect(refusal(zipSync({ "readme.txt": text.encode("hello") }))).toBe(
      "PFX_NOT_A_PFX: This is not a PFX but a ZIP archive.",
    );
  });

  it("is an elliptic curve key for a provider of CryptoAPI; modern takes it", () => {
    const data = source(ec, []);
    expect(refusal(data)).toBe(
      "KEY_NOT_RSA: fe01.pfx holds an elliptic curve key (P-256). The provider “Microsoft RSA SChannel Cryptographic Provider” takes RSA keys only.",
    );
    const output = convertBundle(input(data, { target: "modern" }), native);
    expect(
      verifyBundle({ name: "result.pfx", data: output.data, password, expectation: output.expectation }, portable)
        .keys[0]?.publicKey.curve,
    ).toBe("P-256");
  });
});

describe("verification", () => {
  const differences = (
    change: (output: ReturnType<typeof convertBundle>) => {
      data?: Uint8Array;
      password?: string;
      expectation?: object;
    },
  ): string => {
    const output = convertBundle(input(source(leaf, [issuing, root])), native);
    const { data = output.data, password: secret = password, expectation } = change(output);
    try {
      verifyBundle(
        { name: "result.pfx", data, password: secret, expectation: { ...output.expectation, ...expectation } },
        portable,
      );
    } catch (error) {
      if (error instanceof AppError) return `${error.code}: ${error.message}`;
      throw error;
    }
    return "verified";
  };
  const written = (
    target: Parameters<typeof writeBundle>[1],
    chain = [leaf, issuing, root],
    name: string | null = "Front End",
  ) =>
    writeBundle({ privateKey: leaf.privateKey, certificates: chain.map(certificate) }, target, password, name, native);
  const legacyLike = { ...windows2019Plus, encryption: "pkcs12-3des-sha1", mac: "sha1" } as const;

  it("names the key, certificates and name that differ", () => {
    expect(differences(() => ({}))).toBe("verified");
    expect(differences(() => ({ expectation: { publicKeyFingerprint: "00" } }))).toMatch(
      /^PFX_VERIFICATION_FAILED: .*: the key is [0-9a-f]{64} instead of 00\.$/u,
    );
    expect(differences(() => ({ data: written(legacyLike, [leaf, root, issuing]) }))).toMatch(
      /the list of certificates is/,
    );
    expect(differences(() => ({ data: written(legacyLike, [leaf, issuing, root], "Other") }))).toMatch(
      /: the friendly name is Other instead of Front End\.$/u,
    );
  });

  it.each([
    ["the provider", { provider: "Microsoft Strong Cryptographic Provider" }],
    ["the KeySpec", { keySpec: null }],
    ["the machine key set", { machineKeySet: false }],
    ["the number of iterations of the key encryption", { iterations: 1_999 }],
    ["the length of the certificate salt", { saltBytes: { encryption: 9, mac: 20 } }],
    ["the length of the MAC salt", { saltBytes: { encryption: 8, mac: 19 } }],
    ["the MAC", { mac: "sha256" as const }],
    ["the key encryption", { encryption: "pbes2-aes256-sha256" as const }],
  ])("names %s where it differs", (what, change) => {
    expect(differences(() => ({ data: written({ ...legacyLike, ...change }) }))).toContain(`${what} is `);
  });

  it("says that a file does not open, and why", () => {
    expect(differences(() => ({ password: "wrong" }))).toBe(
      "PFX_VERIFICATION_FAILED: The new file was read back and is not what it should be: it does not open (The password does not open the file.).",
    );
    expect(differences(({ data }) => ({ data: data.subarray(0, 100) }))).toMatch(
      /^PFX_VERIFICATION_FAILED: .*is cut off/,
    );
  });
});

describe.skipIf(!haveVectors)("the PKCS#12 files of others", () => {
  const refusals = [
    "PFX_NO_KEY",
    "PFX_NO_CERTIFICATE",
    "PFX_SEVERAL_KEYS",
    "KEY_NOT_RSA",
    "PFX_KEY_MISMATCH",
    "KEY_UNSUPPORTED_ALGORITHM",
  ];

  it("are converted and verified, or refused because of what they hold", () => {
    const counts = new Map<string, number>();
    for (const vector of expectedVectors("pfx")) {
      if (vector.openssl?.rc !== 0) continue;
      let outcome = "converted";
      try {
        const output = convertBundle(
          input(readVector(vector.file), {
            name: vector.file,
            password: vector.password.known ?? null,
            outPassword: password,
          }),
          native,
        );
        verifyBundle({ name: "result.pfx", data: output.data, password, expectation: output.expectation }, portable);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        outcome = error.code;
      }
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      expect(["converted", "PFX_PUBLIC_KEY_MODE", ...refusals], vector.file).toContain(outcome);
    }
    expect(counts.get("converted")).toBeGreaterThan(80);
  }, 60_000);
});
