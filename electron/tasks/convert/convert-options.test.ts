import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Identity, makeCertificate } from "#electron/testing/make-certificate.ts";
import { microsoftStrong } from "#shared/catalogue/providers/index.ts";
import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { modern } from "#shared/catalogue/targets/modern.ts";
import { settingsOf } from "#shared/catalogue/targets/target-settings.ts";
import { type TargetId, targetIds } from "#shared/catalogue/targets/types.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { format } from "#shared/text/localise.ts";
import { attribute, octetString } from "../../pki/asn1/der.ts";
import { toHex } from "../../pki/asn1/hex.ts";
import { oids } from "../../pki/asn1/oids.ts";
import { native } from "../../pki/crypto/native.ts";
import { portable } from "../../pki/crypto/portable.ts";
import { readPem } from "../../pki/pem/read-pem.ts";
import { writeCertificates } from "../../pki/pkcs7/write-certificates.ts";
import { withKeyUsage } from "../../pki/pkcs8/with-key-usage.ts";
import { writeBundle } from "../../pki/pkcs12/write-bundle.ts";
import { makeEllipticIdentity } from "../../testing/make-elliptic-identity.ts";
import type { ConvertInput, ConvertOutput } from "../kit/types.ts";
import { convertBundle } from "./convert-bundle.ts";
import { readAnyBundle } from "./read-any-bundle.ts";
import { verifyBundle } from "./verify-bundle.ts";

const password = "Passw0rd!";
let root: Identity;
let issuing: Identity;
let leaf: Identity;
let stranger: Identity;
let curve: Identity;

beforeAll(async () => {
  root = makeCertificate("Test Root", await native.generateRsaKey(2048), null, native);
  issuing = makeCertificate("Test Issuing", await native.generateRsaKey(2048), root, native);
  leaf = makeCertificate("fe01.contoso.com", await native.generateRsaKey(2048), issuing, native);
  stranger = makeCertificate("Stranger", await native.generateRsaKey(2048), null, native);
  curve = makeEllipticIdentity("P-384");
});

const host = attribute(`${oids.storePropertyArc.oid}.71`, octetString(new TextEncoder().encode("HOST")));

function source(identity: Identity, chain: readonly Identity[]): Uint8Array {
  const certificates = [identity, ...chain].map(({ certificate: der }) => ({ der, storeProperties: [host] }));
  return writeBundle(
    { privateKey: identity.privateKey, certificates },
    { ...modern, iterations: 10 },
    password,
    "Front End",
    native,
  );
}

type Changes = Partial<ConvertInput> & { readonly target?: TargetId };

function convert(options: ConvertOptions, { target = "legacy-schannel", ...changes }: Changes = {}): ConvertOutput {
  const data = changes.data ?? source(leaf, [issuing, root]);
  const input: ConvertInput = {
    name: "fe01.pfx",
    data,
    password,
    outPassword: null,
    settings: settingsOf(targetById(target), options),
    now: "2026-11-20T12:00:00Z",
  };
  return convertBundle({ ...input, ...changes }, native);
}

/** The facts that the other cryptography reads, after it has verified the file. */
const verified = (output: ConvertOutput, secret = password) =>
  verifyBundle({ name: "result.pfx", data: output.data, password: secret, expectation: output.expectation }, portable);

const subjects = (facts: ReturnType<typeof verified>) =>
  facts.certificates.map(({ certificate }) => certificate.subject.text.replace("CN=", ""));

function refusal(options: ConvertOptions, changes: Changes = {}): string {
  try {
    convert(options, changes);
  } catch (error) {
    if (error instanceof AppError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "converted";
}

describe("an option of a conversion", () => {
  it("chooses which issuers go in, and their order", () => {
    expect(subjects(verified(convert({ chain: "without-root" })))).toEqual(["fe01.contoso.com", "Test Issuing"]);
    expect(subjects(verified(convert({ chain: "leaf-only" })))).toEqual(["fe01.contoso.com"]);
    const turned = verified(convert({ chainOrder: "root-first" }));
    expect(subjects(turned)).toEqual(["Test Root", "Test Issuing", "fe01.contoso.com"]);
    expect(turned.keys[0]?.certificateIndexes).toEqual([2]);
    expect(turned.certificates.map(({ friendlyName }) => friendlyName)).toEqual([null, null, "Front End"]);
  });

  it("never leaves out a leaf that is its own root", () => {
    const data = source(stranger, []);
    for (const chain of ["without-root", "leaf-only"] as const)
      expect(subjects(verified(convert({ chain }, { data })))).toEqual(["Stranger"]);
  });

  it("names the certificate anew, or not at all", () => {
    expect(verified(convert({ friendlyName: "Größe 2026" })).certificates[0]?.friendlyName).toBe("Größe 2026");
    expect(verified(convert({ friendlyName: "" })).certificates[0]?.friendlyName).toBeNull();
  });

  it("keeps the Windows store properties, which are otherwise left out with a notice", () => {
    const kept = convert({ storeProperties: true });
    expect(verified(kept).certificates.map(({ storeProperties }) => storeProperties)).toEqual([[71], [71], [71]]);
    expect(kept.notices).toEqual([]);
    const dropped = convert({});
    expect(verified(dropped).certificates.map(({ storeProperties }) => storeProperties)).toEqual([[], [], []]);
    expect(dropped.notices.map(format).join()).toContain("were left out");
  });

  it("sets provider, KeySpec, key set and rounds", () => {
    const strong = convert({ provider: microsoftStrong.name, keySpec: "AT_SIGNATURE" }, { target: "legacy-csp" });
    expect(verified(strong).keys[0]).toMatchObject({
      provider: microsoftStrong.name,
      keySpec: "AT_SIGNATURE",
      keyUsageOctet: "80",
    });
    expect(
      toHex(
        readAnyBundle({ name: "", data: strong.data }, password, [], native).keys[0]?.privateKey ?? new Uint8Array(),
      ),
    ).toContain("a00d300b0603551d0f310403020080");
    expect(strong.notices.map(format).join()).toContain("will NOT work");
    const bare = verified(convert({ provider: null, keySpec: "none", machineKeySet: false, iterations: 77 }));
    expect(bare.keys[0]).toMatchObject({ provider: null, keySpec: null, machineKeySet: false });
    expect(bare.mac?.iterations).toBe(77);
  });

  it("that cannot work is refused before the file is opened", () => {
    expect(refusal({ keySpec: "AT_SIGNATURE" }, { password: "wrong" })).toMatch(/^CONVERT_OPTIONS: .*AT_SIGNATURE/u);
  });
});

describe("chain files", () => {
  const named = (name: string, data: Uint8Array) => ({ name, data });

  it("complete the chain, and those that do not belong to it are named", () => {
    const chain = [
      named("issuers.p7b", writeCertificates([root.certificate, issuing.certificate])),
      named("stranger.cer", stranger.certificate),
    ];
    const output = convert({}, { data: source(leaf, []), chain });
    expect(subjects(verified(output))).toEqual(["fe01.contoso.com", "Test Issuing", "Test Root"]);
    expect(output.notices.map(format)).toContain(
      "Of the files beside it these certificates did not issue this one: CN=Stranger.",
    );
  });

  it("that hold no certificate and no key are refused by name", () => {
    expect(refusal({}, { chain: [named("notes.txt", new TextEncoder().encode("to do"))] })).toMatch(
      /^FORMAT_UNKNOWN: .*notes\.txt/u,
    );
  });

  it("give a bare key its certificate and a bare certificate its key", () => {
    const all = [
      named("key.der", leaf.privateKey),
      named("leaf.cer", leaf.certificate),
      named("ca.cer", issuing.certificate),
    ];
    for (const data of [leaf.privateKey, leaf.certificate]) {
      const output = convert({}, { data, chain: all, password: null, outPassword: password });
      expect(subjects(verified(output))).toEqual(["fe01.contoso.com", "Test Issuing"]);
    }
  });
});

describe("the target pem", () => {
  it("holds the encrypted key, then the chain, with LF at the line ends", () => {
    const output = convert({ iterations: 1_000 }, { target: "pem" });
    const text = new TextDecoder().decode(output.data);
    expect(text).not.toContain("\r");
    expect(readPem(output.data)?.map(({ label }) => label)).toEqual([
      "ENCRYPTED PRIVATE KEY",
      "CERTIFICATE",
      "CERTIFICATE",
      "CERTIFICATE",
    ]);
    expect(verified(output)).toMatchObject({
      container: "PEM",
      keys: [{ encryption: { cipher: "AES-256-CBC", iterations: 1_000 }, certificateIndexes: [0] }],
    });
  });

  it("takes 600 000 rounds by itself", () => {
    expect(convert({}, { target: "pem" }).expectation).toMatchObject({ iterations: 600_000 });
  });

  it("has a key in clear only where that was confirmed", () => {
    expect(refusal({}, { target: "pem", outPassword: "" })).toMatch(/^CONVERT_OPTIONS: .*unencrypted/u);
    const output = convert({ confirmUnencryptedKey: true }, { target: "pem", outPassword: "" });
    expect(verified(output, "").keys[0]?.encryption.scheme).toBe("none");
    expect(
      verified(convert({ confirmUnencryptedKey: true, iterations: 5 }, { target: "pem" })).keys[0]?.encryption.scheme,
    ).toBe("PBES2");
  });

  it("takes elliptic curves", () => {
    const output = convert({ iterations: 5 }, { target: "pem", data: source(curve, []) });
    expect(verified(output).keys[0]?.publicKey.curve).toBe("P-384");
  });

  it("is an input again, and gives the same PFX contents", () => {
    const { data } = convert({ iterations: 5 }, { target: "pem" });
    expect(subjects(verified(convert({}, { data })))).toEqual(["fe01.contoso.com", "Test Issuing", "Test Root"]);
  });
});

describe("the target p7b", () => {
  it("holds the chain and no key, from a PFX or from certificates alone", () => {
    for (const data of [
      source(leaf, [issuing, root]),
      writeCertificates([root.certificate, leaf.certificate, issuing.certificate]),
    ]) {
      const output = convert({}, { target: "p7b", data });
      expect(verified(output)).toMatchObject({ container: "PKCS#7", keys: [] });
      expect(new Set(subjects(verified(output)))).toEqual(new Set(["fe01.contoso.com", "Test Issuing", "Test Root"]));
      expect(output.thumbprint).toBe(toHex(native.digest("sha1", leaf.certificate)));
    }
  });

  it("is the only one that takes a file without a key", () => {
    const data = writeCertificates([leaf.certificate]);
    expect(refusal({}, { data })).toMatch(/^PFX_NO_KEY/u);
    expect(refusal({}, { data, target: "pem" })).toMatch(/^PFX_NO_KEY/u);
    expect(refusal({}, { data, target: "p7b" })).toBe("converted");
  });
});

describe("a key that no target takes", () => {
  it.each([
    ["rsa-pss", "an RSA key that is bound to RSASSA-PSS signatures"],
    ["ed25519", "an Ed25519 key"],
  ] as const)("is named: %s", (kind, words) => {
    const pair = kind === "rsa-pss" ? generateKeyPairSync(kind, { modulusLength: 2048 }) : generateKeyPairSync(kind);
    const keys = {
      privateKey: Uint8Array.from(pair.privateKey.export({ format: "der", type: "pkcs8" })),
      publicKey: Uint8Array.from(pair.publicKey.export({ format: "der", type: "spki" })),
    };
    const { certificate } = makeCertificate("odd.contoso.com", keys, null, {
      ...native,
      sign: () => new Uint8Array(64),
    });
    const chain = [{ name: "odd.cer", data: certificate }];
    for (const [target, code] of [
      ["legacy-schannel", "KEY_UNSUPPORTED_ALGORITHM"],
      ["modern", "KEY_UNSUPPORTED_ALGORITHM"],
    ] as const) {
      expect(refusal({}, { data: keys.privateKey, chain, target, outPassword: password })).toContain(
        `${code}: fe01.pfx holds ${words}`,
      );
    }
  });
});

describe("any bundle with any options", () => {
  const options: fc.Arbitrary<ConvertOptions> = fc.record(
    {
      machineKeySet: fc.boolean(),
      friendlyName: fc.string({ unit: "grapheme", maxLength: 20 }).filter((name) => !name.includes("\0")),
      chain: fc.constantFrom("with-root", "without-root", "leaf-only"),
      chainOrder: fc.constantFrom("leaf-first", "root-first"),
      iterations: fc.integer({ min: 1, max: 50 }),
      storeProperties: fc.boolean(),
      provider: fc.constantFrom(null, "Contoso HSM Provider"),
    },
    { requiredKeys: ["iterations"] },
  );

  it("is written, verified by the other cryptography, and holds the same key", () => {
    fc.assert(
      fc.property(
        options,
        fc.constantFrom(...targetIds),
        fc.subarray([0, 1]),
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((text) => !text.includes("\0")),
        (chosen, target: TargetId, issuers, secret) => {
          const { provider, ...rest } = chosen;
          const data = source(
            leaf,
            issuers.map((index) => [issuing, root][index] ?? root),
          );
          const wanted = target === "legacy-csp" || provider === undefined ? rest : { ...rest, provider };
          const output = convert(wanted, { data, target, outPassword: secret });
          verified(output, secret);
          if (target === "p7b") return;
          const [key] = readAnyBundle({ name: "", data: output.data }, secret, [], native).keys;
          expect(toHex(withKeyUsage(key?.privateKey ?? new Uint8Array(), null))).toBe(
            toHex(withKeyUsage(leaf.privateKey, null)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
