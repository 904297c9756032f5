import { beforeAll, describe, expect, it } from "vitest";
import { type Identity, makeCertificate } from "#electron/testing/make-certificate.ts";
import { haveVectors, readVector } from "#electron/testing/vectors.ts";
import { legacySchannel } from "#shared/catalogue/targets/legacy-schannel.ts";
import { windows2019Plus } from "#shared/catalogue/targets/windows-2019-plus.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { toHex } from "../asn1/hex.ts";
import { native } from "../crypto/native.ts";
import { withKeyUsage } from "../pkcs8/with-key-usage.ts";
import { readBundle } from "./read-bundle.ts";
import { writeBundle } from "./write-bundle.ts";

type Sample = { readonly name: string; readonly data: Uint8Array; readonly password: string | null };

/** Keys of a file in hex, or the code of the error that it is refused with. Anything but an AppError fails the test. */
function keysOrCode(data: Uint8Array, password: string | null): string {
  try {
    const { keys, facts } = readBundle(data, password, native);
    // Where nothing protects the file, damage can turn the key's algorithm into one that nobody knows: then it is named as such.
    if (facts.keys.some(({ publicKey }) => publicKey.algorithm === "other")) return "UNKNOWN_ALGORITHM_NAMED";
    return keys.map(({ privateKey }) => toHex(withKeyUsage(privateKey, null))).join(" ");
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

/** Every byte once, changed in one of three ways that take turns: one bit, all bits, zero. */
function* mutations(data: Uint8Array): Generator<Uint8Array> {
  for (let index = 0; index < data.length; index++) {
    const changed = data.slice();
    const before = changed[index] ?? 0;
    const replacements = [before ^ (1 << (index % 8)), before ^ 0xff, before === 0 ? 1 : 0];
    changed[index] = replacements[index % 3] ?? 0;
    yield changed;
  }
}

const fewRounds = { iterations: 2 };
const own: Sample[] = [];

beforeAll(async () => {
  const identity: Identity = makeCertificate("fe01.contoso.com", await native.generateRsaKey(1024), null, native);
  const bundle = { privateKey: identity.privateKey, certificates: [{ der: identity.certificate, friendlyName: null }] };
  const write = (target: typeof legacySchannel) =>
    writeBundle(bundle, { ...target, ...fewRounds }, "Passw0rd!", "x", native);
  own.push(
    { name: "legacy-schannel", data: write(legacySchannel), password: "Passw0rd!" },
    { name: "windows-2019-plus", data: write(windows2019Plus), password: "Passw0rd!" },
  );
});

/** Few rounds or none, so that every byte can be tried: DER and BER, with a MAC, without one, in clear. */
const others: readonly Sample[] = haveVectors
  ? [
      ["pfx-interop/bc-java__pkcs12-226bf7136151.pfx", "hello world"],
      [
        "pfx-interop/bc-java__sha256Pfx-b64e6e9bcc18.pfx",
        "D317F8D5191F2602C527F8E6E0E8855C4517EC9512F7A06A7A588ACF0B3A6325",
      ],
      ["pfx-interop/bc-java__rawKeyBagStore-cdc7db000b88.pfx", null],
    ].map(([name, password]) => ({ name: name ?? "", data: readVector(name ?? ""), password: password ?? null }))
  : [];

const samples = (): readonly Sample[] => [...own, ...others];

describe("damaged files", () => {
  it("cut off at any byte are refused with a code, and never half read", () => {
    for (const { name, data, password } of samples()) {
      const codes = new Set<string>();
      for (let length = 0; length < data.length; length++) codes.add(keysOrCode(data.subarray(0, length), password));
      expect([...codes].toSorted(), name).toEqual(["FILE_EMPTY", "FORMAT_TRUNCATED"]);
    }
  });

  it("with one byte changed anywhere give an error or the same key, never a crash and never another key", () => {
    for (const { name, data, password } of samples()) {
      const key = keysOrCode(data, password);
      const codes = new Map<string, number>();
      for (const changed of mutations(data)) {
        const result = keysOrCode(changed, password);
        if (result !== key) codes.set(result, (codes.get(result) ?? 0) + 1);
      }
      for (const code of codes.keys())
        expect(code, `${name}: another key or an unknown code`).toMatch(/^(?:[A-Z]+_[A-Z_]+|)$/u);
      // Only a byte that says that there is a key bag at all can make the key of an unprotected file disappear.
      if (password !== null) {
        expect(codes.has(""), name).toBe(false);
        expect(codes.has("UNKNOWN_ALGORITHM_NAMED"), name).toBe(false);
      }
    }
  }, 60_000);

  it("followed by other bytes are read, and the bytes counted", () => {
    for (const { data, password } of own) {
      const longer = new Uint8Array(data.length + 8);
      longer.set(data);
      expect(readBundle(longer, password, native).facts.trailingBytes).toBe(8);
    }
  });
});
