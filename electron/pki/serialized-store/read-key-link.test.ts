import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { readKeyLink } from "./read-key-link.ts";

const provider = "Microsoft RSA SChannel Cryptographic Provider";

/** CERT_KEY_PROV_INFO as Windows writes it into a store. */
function link({ container = "te-1", type = 12, flags = 0x20, keySpec = 1 } = {}): Uint8Array {
  const names = [container, provider].map((text) => Buffer.from(`${text}\0`, "utf16le"));
  const [first = Buffer.alloc(0)] = names;
  const head = Buffer.alloc(28);
  for (const [index, number] of [28, 28 + first.length, type, flags, 0, 0, keySpec].entries())
    head.writeUInt32LE(number, index * 4);
  return Buffer.concat([head, ...names]);
}

describe("readKeyLink", () => {
  it("reads provider, type, KeySpec, key set and container", () => {
    expect(readKeyLink(link())).toEqual({
      state: "linked",
      provider,
      providerType: 12,
      keySpec: 1,
      machineKeySet: true,
      container: "te-1",
      otherContainerName: null,
      exportable: null,
    });
    expect(readKeyLink(link({ flags: 0, keySpec: 0, type: 0 }))).toMatchObject({ machineKeySet: false, keySpec: 0 });
    expect(readKeyLink(link({ keySpec: 0xffff_ffff, container: "" }))).toMatchObject({
      keySpec: null,
      container: null,
    });
  });

  it("says nothing of what is no such property, at every length", () => {
    const whole = link();
    for (let length = 0; length < whole.length; length++) {
      expect(readKeyLink(whole.subarray(0, length))).toBeNull();
    }
    expect(readKeyLink(new Uint8Array(28).fill(0xff))).toBeNull();
  });
});
