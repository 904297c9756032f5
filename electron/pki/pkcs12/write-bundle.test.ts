import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Identity, makeCertificate } from "#electron/testing/make-certificate.ts";
import { legacySchannel } from "#shared/catalogue/targets/legacy-schannel.ts";
import { modern } from "#shared/catalogue/targets/modern.ts";
import { windows2019Plus } from "#shared/catalogue/targets/windows-2019-plus.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { type BerNode, itemsOf, readBer } from "../asn1/ber.ts";
import { readObjectIdentifier, readOctets } from "../asn1/ber-values.ts";
import { fromHex, toHex } from "../asn1/hex.ts";
import { oids } from "../asn1/oids.ts";
import { native } from "../crypto/native.ts";
import { portable } from "../crypto/portable.ts";
import { decryptPrivateKey } from "../pkcs8/decrypt-private-key.ts";
import { withKeyUsage } from "../pkcs8/with-key-usage.ts";
import { readBundle } from "./read-bundle.ts";
import { writeBundle } from "./write-bundle.ts";

const password = "Passw0rd!";
let root: Identity;
let leaf: Identity;

beforeAll(async () => {
  root = makeCertificate("Test Root", await native.generateRsaKey(2048), null, native);
  leaf = makeCertificate("fe01.contoso.com", await native.generateRsaKey(2048), root, native);
});

const bundle = () => ({
  privateKey: leaf.privateKey,
  certificates: [leaf, root].map(({ certificate }) => ({ der: certificate, friendlyName: null })),
});

/** Walks into a value: numbers choose an item, "octets" reads the inside of an OCTET STRING. */
function at(node: BerNode, ...path: readonly (number | "octets")[]): BerNode {
  return path.reduce<BerNode>((current, step) => {
    const next = step === "octets" ? readBer(readOctets(current)) : itemsOf(current)[step];
    if (next === undefined) throw new RangeError(`Nothing at ${path.join("/")}`);
    return next;
  }, node);
}

describe("the bytes of a PFX for legacy SChannel (formats.md §1.1 to 1.3)", () => {
  const schannelAttribute =
    "3069 06092b0601040182371101 315c 1e5a 004d006900630072006f0073006f006600740020005200530041002000530043" +
    "00680061006e006e0065006c002000430072007900700074006f0067007200610070006800690063002000500072006f007600690064006500 72";

  it("has the key in plain data first, the certificates encrypted behind it, and the MAC last", () => {
    const pfx = readBer(writeBundle(bundle(), legacySchannel, password, "Front End", native));
    expect(toHex(at(pfx, 0).raw)).toBe("020103");
    const safe = at(pfx, 1, 1, 0, "octets");
    expect(itemsOf(safe).map((info) => readObjectIdentifier(at(info, 0)))).toEqual([
      oids.data.oid,
      oids.encryptedData.oid,
    ]);
    expect(readObjectIdentifier(at(safe, 0, 1, 0, "octets", 0, 0))).toBe(oids.shroudedKeyBag.oid);
    expect(itemsOf(pfx).length).toBe(3);
  });

  it("names provider, machine key set and localKeyID beside the key in DER SET order, and gives the container no name", () => {
    const pfx = readBer(writeBundle(bundle(), legacySchannel, password, "Front End", native));
    const attributes = at(pfx, 1, 1, 0, "octets", 0, 1, 0, "octets", 0, 2);
    expect(itemsOf(attributes).map(({ raw }) => toHex(raw))).toEqual([
      "300d06092b06010401823711023100",
      "301306092a864886f70d01091531060404 01000000".replace(" ", ""),
      schannelAttribute.replaceAll(" ", ""),
    ]);
  });

  it("encrypts with 3DES, salts of 8 bytes and 2 000 rounds, [0] primitive, and a MAC algorithm without parameters", () => {
    const pfx = readBer(writeBundle(bundle(), legacySchannel, password, null, native));
    const safe = at(pfx, 1, 1, 0, "octets");
    const pbe = /^301c060a2a864886f70d010c0103300e0408[0-9a-f]{16}020207d0$/u;
    expect(toHex(at(safe, 0, 1, 0, "octets", 0, 1, 0, 0).raw)).toMatch(pbe);
    const content = at(safe, 1, 1, 0, 1);
    expect(toHex(at(content, 1).raw)).toMatch(pbe);
    expect([at(content, 2).tag, at(content, 2).constructed]).toEqual([0x80, false]);
    const mac = at(pfx, 2);
    expect(toHex(at(mac, 0, 0).raw)).toBe("300706052b0e03021a");
    expect(at(mac, 1).contents.length).toBe(20);
    expect(toHex(at(mac, 2).raw)).toBe("020207d0");
  });

  it("carries the key usage attribute exactly as Windows spells AT_KEYEXCHANGE, whatever the key said before", () => {
    const pfx = readBer(writeBundle({ ...bundle(), privateKey: cngKey() }, legacySchannel, password, null, native));
    const encrypted = at(pfx, 1, 1, 0, "octets", 0, 1, 0, "octets", 0, 1, 0);
    const info = toHex(decryptPrivateKey(encrypted.raw, password, portable));
    expect(info.endsWith("a00d300b0603551d0f31040302 0010".replace(" ", ""))).toBe(true);
    expect(info).not.toContain("03020090");
    expect(toHex(withKeyUsage(cngKey(), null))).toBe(toHex(withKeyUsage(leaf.privateKey, null)));
  });

  it("keeps the friendly name on the leaf alone", () => {
    const { facts } = readBundle(writeBundle(bundle(), legacySchannel, password, "Büro 🔑", native), password, native);
    expect(facts.certificates.map(({ friendlyName, localKeyId }) => [friendlyName, localKeyId])).toEqual([
      ["Büro 🔑", "01000000"],
      [null, null],
    ]);
    expect(facts.keys[0]?.containerName).toBeNull();
  });

  it("differs from run to run in salts, IVs and what they change, and in nothing else", () => {
    const [first, second] = [1, 2].map(() => writeBundle(bundle(), legacySchannel, password, "x", native));
    expect(first?.length).toBe(second?.length);
    expect(toHex(first ?? new Uint8Array())).not.toBe(toHex(second ?? new Uint8Array()));
  });

  /** The leaf's key with the attribute that a CNG export carries (0x90). */
  function cngKey(): Uint8Array {
    const exchange = withKeyUsage(leaf.privateKey, "AT_KEYEXCHANGE").slice();
    exchange[exchange.length - 1] = 0x90;
    return exchange;
  }
});

describe("the other targets", () => {
  it("writes AES-256 with SHA-256 and the provider for Windows Server 2019 and later", () => {
    const { facts } = readBundle(writeBundle(bundle(), windows2019Plus, password, null, native), password, portable);
    expect(facts).toMatchObject({
      encoding: "DER",
      mac: { algorithm: "HMAC-SHA-256", keyDerivation: "PKCS12-KDF SHA-256", iterations: 2_000, saltBytes: 20 },
      certificateEncryption: {
        scheme: "PBES2",
        cipher: "AES-256-CBC",
        keyDerivation: "PBKDF2 HMAC-SHA-256",
        iterations: 2_000,
        saltBytes: 8,
      },
      keys: [
        {
          provider: "Microsoft RSA SChannel Cryptographic Provider",
          keySpec: "AT_KEYEXCHANGE",
          keyUsageOctet: "10",
          machineKeySet: true,
        },
      ],
    });
  });

  it("writes no provider, no KeySpec and no machine key set for modern software", () => {
    const { facts } = readBundle(writeBundle(bundle(), modern, password, null, native), password, native);
    expect(facts.keys).toMatchObject([{ provider: null, keySpec: null, keyUsageOctet: null, machineKeySet: false }]);
    expect(facts.mac?.iterations).toBe(modern.iterations);
  });
});

describe("any bundle", () => {
  const anyPassword = fc
    .string({ unit: "grapheme", maxLength: 40 })
    .filter((text) => text.isWellFormed() && !text.includes("\0"));
  const anyName = fc.option(
    fc.string({ unit: "binary", minLength: 1, maxLength: 60 }).filter((text) => !/\0$/u.test(text)),
  );
  const anyTarget = fc.constantFrom(legacySchannel, windows2019Plus, { ...modern, iterations: 50 });

  it("survives being written and read, with either cryptography on either side", () => {
    const ports = fc.constantFrom(native, portable);
    fc.assert(
      fc.property(
        anyPassword,
        anyName,
        anyTarget,
        ports,
        ports,
        fc.boolean(),
        (secret, name, target, writer, reader, withRoot) => {
          const { privateKey, certificates } = bundle();
          const written = writeBundle(
            { privateKey, certificates: withRoot ? certificates : certificates.slice(0, 1) },
            target,
            secret,
            name,
            writer,
          );
          const read = readBundle(written, secret, reader);
          expect(toHex(withKeyUsage(read.keys[0]?.privateKey ?? new Uint8Array(), null))).toBe(
            toHex(withKeyUsage(privateKey, null)),
          );
          expect(read.certificates.map(({ member }) => toHex(member.parsed.der))).toEqual(
            (withRoot ? [leaf, root] : [leaf]).map(({ certificate }) => toHex(certificate)),
          );
          expect(read.facts).toMatchObject({ encoding: "DER", trailingBytes: 0, otherBags: [], notices: [] });
          expect(read.facts.keys).toMatchObject([
            { provider: target.provider, keySpec: target.keySpec, certificateIndexes: [0] },
          ]);
          expect(read.facts.certificates[0]?.friendlyName).toBe(name);
          expect(read.facts.password).toBe(secret === "" ? "empty" : "given");
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it("is not written with a password that nobody could type back", () => {
    for (const secret of ["a\0b", "\ud83d", "x".repeat(1_025)]) {
      const write = () => writeBundle(bundle(), legacySchannel, secret, null, native);
      expect(write).toThrow(AppError);
      expect(write).toThrow(expect.objectContaining({ code: "PASSWORD_NOT_ENCODABLE" }));
    }
  });
});

describe("a second reader", () => {
  it("finds the exact provider attribute of a real Windows export in formats.md §1.2", () => {
    const written = toHex(writeBundle(bundle(), legacySchannel, password, null, native));
    expect(written).toContain(toHex(fromHex("06 09 2b 06 01 04 01 82 37 11 01 31 5c 1e 5a 00 4d 00 69 00 63")));
  });
});
