import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";

const host = generateKeyPairSync("ec", { namedCurve: "P-256" });
const other = generateKeyPairSync("ec", { namedCurve: "P-256" });
const kept = {
  key: "secret",
  host: host.publicKey.export({ type: "spki", format: "der" }).toString("base64"),
};

/** What answers at the page's address: it signs the end of the path with a key. */
function answerWith(key: KeyObject | null): ReturnType<typeof vi.fn> {
  const fetch = vi.fn((path: string) => {
    if (key === null) return Promise.resolve(new Response("hello"));
    const challenge = Buffer.from(path.replace("/proof/", ""));
    return Promise.resolve(
      new Response(sign("sha256", challenge, { key, dsaEncoding: "ieee-p1363" }).toString("base64")),
    );
  });
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

describe("the proof of the host", () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal("sessionStorage", { getItem: () => JSON.stringify(kept) });
    return () => vi.unstubAllGlobals();
  });

  it("gives the key for the signature of a fresh challenge", async () => {
    const { proveHost } = await import("./host-proof.ts");
    const fetch = answerWith(host.privateKey);
    expect([await proveHost(), await proveHost()]).toEqual([kept, kept]);
    const paths = fetch.mock.calls.map(([path]) => path);
    for (const path of paths) expect(path).toMatch(/^\/proof\/[\w-]{43}$/);
    expect(new Set(paths).size).toBe(2);
    expect(JSON.stringify(fetch.mock.calls)).not.toContain(kept.key);
  });

  it.each([
    ["another key", other.privateKey],
    ["no signature", null],
  ])("stops the page for good at %s, even if the host comes back", async (_title, key) => {
    const { proveHost } = await import("./host-proof.ts");
    const replaced = expect.objectContaining({ code: "HOST_REPLACED" });
    answerWith(key);
    await expect(proveHost()).rejects.toThrow(replaced);
    const fetch = answerWith(host.privateKey);
    await expect(proveHost()).rejects.toThrow(replaced);
    expect(fetch).not.toHaveBeenCalled();
  });

  it("does not take an old signature for a new challenge", async () => {
    const { proveHost } = await import("./host-proof.ts");
    const old = sign("sha256", Buffer.from("A".repeat(43)), { key: host.privateKey, dsaEncoding: "ieee-p1363" });
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(old.toString("base64"))));
    await expect(proveHost()).rejects.toThrow(expect.objectContaining({ code: "HOST_REPLACED" }));
  });

  it("asks nobody after the host said that it ends", async () => {
    const { proveHost } = await import("./host-proof.ts");
    const { stopPage } = await import("./host-state.ts");
    stopPage("ended");
    const fetch = answerWith(host.privateKey);
    await expect(proveHost()).rejects.toThrow(expect.objectContaining({ code: "SESSION_ENDED" }));
    expect(fetch).not.toHaveBeenCalled();
  });

  it("tells a host that does not answer from another one", async () => {
    const { proveHost } = await import("./host-proof.ts");
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(proveHost()).rejects.toThrow(expect.objectContaining({ code: "HOST_UNREACHABLE" }));
  });
});
