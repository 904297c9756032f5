import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Inspected, inspectedSchema } from "#shared/api/schemas/inspect.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { judgeFacts } from "#shared/judge/judge-facts.ts";
import { limits } from "#shared/limits.ts";
import { contentsTitle } from "#shared/present/contents-title.ts";
import { format, formatted } from "#shared/text/localise.ts";
import {
  concatenate,
  explicit,
  implicitConstructed,
  integer,
  objectIdentifier,
  sequence,
  setOf,
} from "../../pki/asn1/der.ts";
import { oids } from "../../pki/asn1/oids.ts";
import { native } from "../../pki/crypto/native.ts";
import { writeRequest } from "../../pki/csr/write-request.ts";
import { writePem } from "../../pki/pem/write-pem.ts";
import { encryptPrivateKey } from "../../pki/pkcs8/encrypt-private-key.ts";
import { writeBundle } from "../../pki/pkcs12/write-bundle.ts";
import { codeOf } from "../../testing/code-of.ts";
import { makeCertificate } from "../../testing/make-certificate.ts";
import { makePlan } from "../../testing/make-plan.ts";
import { expectedVectors, haveVectors, readVector } from "../../testing/vectors.ts";
import { inspectFile } from "./inspect-file.ts";

const keys = await native.generateRsaKey(2048);
const root = makeCertificate("Root", keys, null, native);
const leaf = makeCertificate("fe01.contoso.com", keys, root, native);
const request = writeRequest(makePlan(), keys, native);
const pfx = writeBundle(
  { privateKey: keys.privateKey, certificates: [{ der: leaf.certificate }] },
  targetById("legacy-schannel"),
  "Passw0rd!",
  "fe01",
  native,
);
const text = (...parts: readonly string[]): Uint8Array => new TextEncoder().encode(parts.join(""));
const pem = { leaf: writePem("CERTIFICATE", leaf.certificate), root: writePem("CERTIFICATE", root.certificate) };
const inspect = (data: Uint8Array, password: string | null = null): Inspected =>
  inspectFile({ name: "file", data, password }, native);
const summary = ({ contents, items, notes }: Inspected): unknown => [
  contentsTitle(contents),
  items.map(({ kind }) => kind),
  notes.length,
];

describe("inspectFile", () => {
  it.each([
    ["a DER certificate", leaf.certificate, ["Certificate (DER)", ["certificate"], 0]],
    ["a PEM certificate", text(pem.leaf), ["Certificate (PEM)", ["certificate"], 0]],
    ["a chain", text(pem.root, pem.leaf), ["Certificate chain (PEM)", ["chain"], 0]],
    ["a DER request", request, ["Certificate request (DER)", ["request"], 0]],
    ["a PEM request", text(writePem("CERTIFICATE REQUEST", request)), ["Certificate request (PEM)", ["request"], 0]],
  ])("tells %s by its content", (_, data, expected) => {
    const inspected = inspect(data);
    expect(summary(inspected)).toEqual(expected);
    expect(inspectedSchema.parse(inspected)).toEqual(inspected);
  });

  it("opens a PFX with its password and not without", () => {
    expect(summary(inspect(pfx, "Passw0rd!"))).toEqual(["PFX (PKCS#12)", ["bundle"], 0]);
    expect(inspect(pfx, "Passw0rd!").closed).toBeNull();
    for (const [password, code] of [
      ["wrong", "PFX_WRONG_PASSWORD"],
      [null, "PFX_PASSWORD_REQUIRED"],
    ] as const) {
      const inspected = inspect(pfx, password);
      expect(summary(inspected)).toEqual(["PFX (PKCS#12)", ["locked-bundle"], 0]);
      expect(inspected.closed?.code).toBe(code);
      expect(inspectedSchema.parse(inspected)).toEqual(inspected);
    }
  });

  it("names a private key and shows nothing of it", () => {
    const encrypted = encryptPrivateKey(keys.privateKey, "Passw0rd!", native);
    for (const data of [keys.privateKey, encrypted, text(writePem("PRIVATE KEY", keys.privateKey))]) {
      const inspected = inspect(data);
      expect(inspected.items).toEqual([]);
      expect(inspected.contents.map(({ kind }) => kind)).toEqual(["private-key"]);
      expect(inspected.notes.map(format).join()).toMatch(
        /RSA, \d+ bits\. The SHA-256 of its public key is [0-9a-f]{64}\.|KeySpec shows nothing of a key/,
      );
    }
  });

  it("reads the certificate beside a key in one PEM file", () => {
    const inspected = inspect(text(pem.leaf, writePem("PRIVATE KEY", keys.privateKey)));
    expect(inspected.items.map(({ kind }) => kind)).toEqual(["certificate"]);
    expect(inspected.notes.map(format)).toEqual([expect.stringContaining("Part 2 (PRIVATE KEY)")]);
  });

  it("says that a key belongs to none of the certificates beside it, and nothing where it does", async () => {
    const stranger = await native.generateRsaKey(1024);
    const strangerKey = writePem("PRIVATE KEY", stranger.privateKey);
    const ownKey = writePem("PRIVATE KEY", keys.privateKey);
    const foreignKeys = ({ items }: Inspected): unknown =>
      items.flatMap((item) => (item.kind === "certificate" ? (item.foreignKeys ?? []).map(format) : []));
    const notes = (inspected: Inspected): string => inspected.notes.map(format).join();

    const mixedUp = inspect(text(pem.leaf, strangerKey));
    expect(foreignKeys(mixedUp)).toEqual(["Part 2 (PRIVATE KEY)"]);
    expect(inspectedSchema.parse(mixedUp)).toEqual(mixedUp);
    expect(notes(mixedUp)).not.toMatch(/belongs to none/u);

    const own = inspect(text(pem.leaf, ownKey));
    expect(foreignKeys(own)).toEqual([]);
    expect(notes(own)).not.toMatch(/belongs to none/u);

    const both = inspect(text(pem.leaf, strangerKey, ownKey));
    expect(foreignKeys(both)).toEqual([]);
    expect(notes(both)).toMatch(/Part 2 \(PRIVATE KEY\) is a private key that belongs to none of the certificates/u);
  });

  it("does not say that a certificate stands beside a foreign key while another key is locked", async () => {
    const stranger = await native.generateRsaKey(1024);
    const locked = writePem("ENCRYPTED PRIVATE KEY", encryptPrivateKey(keys.privateKey, "Passw0rd!", native));
    const data = text(pem.leaf, writePem("PRIVATE KEY", stranger.privateKey), locked);
    expect(inspect(data).items).toEqual(inspect(text(pem.leaf)).items);
    expect(inspect(data, "Passw0rd!").items).toEqual(inspect(text(pem.leaf)).items);
  });

  it("names the revocation lists of a P7B, and bytes behind it", () => {
    const list = sequence(sequence(), sequence());
    const bundle = (...sets: readonly Uint8Array[]): Uint8Array =>
      sequence(
        objectIdentifier(oids.signedData.oid),
        explicit(0, sequence(integer(1), setOf(), sequence(objectIdentifier(oids.data.oid)), ...sets, setOf())),
      );
    expect(inspect(bundle(implicitConstructed(1, list, list))).notes.map(format)).toEqual([
      expect.stringMatching(/^Revocation list 1 of The file could not be read/),
      expect.stringMatching(/^Revocation list 2 of The file could not be read/),
      "The file is a PKCS#7 bundle with 2 revocation lists (CRL) and no certificate.",
    ]);
    const trailing = concatenate([
      bundle(implicitConstructed(0, leaf.certificate), implicitConstructed(1, list)),
      text("x"),
    ]);
    expect(inspect(trailing).notes.map(format)).toEqual([
      expect.stringMatching(/^Revocation list 1 of The file could not be read/),
      "The file is followed by 1 byte that does not belong to it.",
    ]);
  });

  it("shows the good certificates of a P7B and says which one cannot be read", () => {
    const broken = sequence(sequence(integer(1)), sequence(), sequence());
    const bundle = sequence(
      objectIdentifier(oids.signedData.oid),
      explicit(
        0,
        sequence(
          integer(1),
          setOf(),
          sequence(objectIdentifier(oids.data.oid)),
          implicitConstructed(0, broken, leaf.certificate),
          setOf(),
        ),
      ),
    );
    const { items, notes } = inspect(bundle);
    expect(items).toMatchObject([
      { kind: "chain", certificates: [{ kind: "certificate" }], unreadableCertificates: 1 },
    ]);
    expect(notes.map(format)).toEqual([expect.stringMatching(/^Certificate 1 of the file could not be read/i)]);
    const [first] = items;
    if (first === undefined) throw new TypeError();
    const [verdict] = judgeFacts(first, "file", {
      product: "cisco-uc",
      role: null,
      plans: [],
      now: "2026-12-01T00:00:00Z",
    });
    expect(verdict?.unknown.map(formatted)).toContainEqual(
      expect.stringMatching(/A certificate of the file could not be read/),
    );
  });

  it("shows the good parts of a file and notes the broken one", () => {
    const broken = writePem("CERTIFICATE", leaf.certificate.subarray(0, 300));
    const inspected = inspect(text(pem.root, broken));
    expect(inspected.items.map(({ kind }) => kind)).toEqual(["chain"]);
    expect(inspected.notes.map(format)).toEqual([expect.stringMatching(/cut off/i)]);
  });

  it("has a code for every thing that can be wrong with a file", () => {
    expect(codeOf(() => inspect(new Uint8Array()))).toBe("FILE_EMPTY");
    expect(codeOf(() => inspect(new Uint8Array(limits.inputFileBytes + 1)))).toBe("FILE_TOO_LARGE");
    expect(codeOf(() => inspect(text("Dear colleagues")))).toBe("FORMAT_UNKNOWN");
    expect(codeOf(() => inspect(text("<html>")))).toBe("FORMAT_UNKNOWN");
    expect(codeOf(() => inspect(text(pem.leaf.slice(0, 200))))).toBe("FORMAT_TRUNCATED");
    expect(codeOf(() => inspect(text(pem.leaf.replace("M", "…"))))).toBe("FORMAT_DAMAGED");
    expect(codeOf(() => inspect(Uint8Array.of(0x30, 3, 2, 9, 0xff)))).toBe("FORMAT_DAMAGED");
    expect(codeOf(() => inspect(text(writePem("CERTIFICATE", Uint8Array.of(0x30, 3, 2, 1, 5)))))).toBe(
      "CERTIFICATE_INVALID",
    );
    expect(codeOf(() => inspect(text(writePem("CERTIFICATE REQUEST", Uint8Array.of(0x30, 3, 2, 1, 5)))))).toBe(
      "REQUEST_INVALID",
    );
  });

  it("says what an unknown file seems to be, and which one it is", () => {
    expect(() =>
      inspectFile({ name: "key.ppk", data: text("PuTTY-User-Key-File-3: ssh-rsa"), password: null }, native),
    ).toThrow("“key.ppk” is nothing that KeySpec can inspect. It seems to be a PuTTY key (PPK).");
  });

  it.each([
    ["certificate", leaf.certificate],
    ["request", request],
    ["PFX", pfx],
  ])("says FORMAT_TRUNCATED for every beginning of a %s but its first octet, the digit 0", (_, data) => {
    for (let length = 2; length < data.length; length++) {
      expect(codeOf(() => inspect(data.subarray(0, length), "Passw0rd!"))).toBe("FORMAT_TRUNCATED");
    }
  });

  it("throws nothing but AppError for arbitrary bytes and for changed files", () => {
    const chain = text(pem.leaf, pem.root);
    const changed = fc
      .tuple(
        fc.constantFrom(leaf.certificate, request, chain),
        fc.array(fc.tuple(fc.nat(5_000), fc.nat(255)), { maxLength: 4 }),
      )
      .map(([original, changes]) => {
        const copy = Uint8Array.from(original);
        for (const [index, octet] of changes) copy[index % copy.length] = octet;
        return copy;
      });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), changed), (data) => {
        codeOf(() => inspectedSchema.parse(inspect(data)));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe.skipIf(!haveVectors)("inspectFile, vectors of others", () => {
  it.each(["cert", "csr", "other"].flatMap(expectedVectors).map(({ file }) => file))(
    "reads %s or says what is wrong with it",
    (file) => {
      let inspected: Inspected | undefined;
      const code = codeOf(() => {
        inspected = inspect(readVector(file));
      });
      expect(inspected === undefined ? code : JSON.stringify(summary(inspected))).toMatchSnapshot();
    },
  );
});
