import { describe, expect, it } from "vitest";
import type { PrintedKey } from "#shared/facts/printed-facts.ts";
import { keyOfBoth } from "./key-of-both.ts";

const key = (changes: Partial<PrintedKey> = {}): PrintedKey => ({
  state: "linked",
  provider: "Microsoft RSA SChannel Cryptographic Provider",
  providerType: 12,
  keySpec: 1,
  machineKeySet: true,
  container: "te-1",
  otherContainerName: null,
  exportable: "yes",
  ...changes,
});
const cng = { provider: "Microsoft Software Key Storage Provider", providerType: 0, keySpec: 0 } as const;
/** Of a CNG key .NET says that there is one. */
const unnamed = { provider: null, providerType: null, keySpec: null, machineKeySet: null, exportable: null } as const;

describe("where a key is kept, told twice", () => {
  it("takes what one of them says where the other says nothing", () => {
    expect(keyOfBoth(key(), null)).toEqual(key());
    expect(keyOfBoth(null, key())).toEqual(key());
    expect(keyOfBoth(key({ keySpec: null, machineKeySet: null }), key())).toEqual(key());
    expect(keyOfBoth(key(cng), key(unnamed))).toEqual(key(cng));
  });

  it("believes certutil that a container is gone", () => {
    expect(keyOfBoth(key({ state: "missing" }), key())?.state).toBe("missing");
    expect(keyOfBoth(key({ ...cng, state: "missing" }), key(unnamed))?.state).toBe("missing");
  });

  it.each([
    ["whether there is a key", key({ state: "none" }), key()],
    ["whether there is one, the other way round", key(), key({ state: "none" })],
    ["whether its container is there", key(), key({ state: "missing" })],
    ["the provider", key(), key({ provider: "Microsoft Strong Cryptographic Provider" })],
    ["the KeySpec", key(), key({ keySpec: 2 })],
    ["whose the key is", key(), key({ machineKeySet: false })],
  ])("says no provider where they contradict each other: %s", (_, byCertutil, byDotNet) => {
    expect(keyOfBoth(byCertutil, byDotNet)).toMatchObject({ state: "linked", provider: null, keySpec: null });
  });
});
