import { describe, expect, it } from "vitest";
import { writePem } from "../../pki/pem/write-pem.ts";
import { craftHierarchy, keys } from "../../testing/crafted/hierarchy.ts";
import { usualTimes } from "../probe-times.ts";
import { rehearseHandshakes } from "./rehearse-handshakes.ts";

const made = craftHierarchy(["fe01.contoso.com"]);
const identity = {
  key: writePem("PRIVATE KEY", keys.leaf.privateKey),
  certificates: writePem("CERTIFICATE", made.leaf),
};
/** OpenSSL refuses it before anything is sent. */
const other = { ...identity, key: writePem("PRIVATE KEY", keys.other.privateKey) };
const times = { ...usualTimes, handshake: 2_000, refusal: 200 };

describe("a key that does not fit its certificate", () => {
  it.each([
    ["initiator", identity, other],
    ["listener", other, identity],
  ] as const)("of the %s ends each handshake at once", async (side, listener, initiator) => {
    const { attempts } = await rehearseHandshakes(listener, initiator, times, () => false);
    expect(attempts.map(({ version }) => version)).toEqual([null, null, null, null, null]);
    for (const attempt of attempts) expect(attempt[side]).not.toBeNull();
  });
});
