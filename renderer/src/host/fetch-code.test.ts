import { generateKeyPairSync, sign } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";

const host = generateKeyPairSync("ec", { namedCurve: "P-256" });
const kept = { key: "secret", host: host.publicKey.export({ type: "spki", format: "der" }).toString("base64") };

describe("code that is fetched later", () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal("window", {});
    vi.stubGlobal("sessionStorage", { getItem: () => JSON.stringify(kept) });
    return () => vi.unstubAllGlobals();
  });

  it("is fetched from a host that has proved itself", async () => {
    const { fetchCode } = await import("./fetch-code.ts");
    vi.stubGlobal("fetch", (path: string) => {
      const challenge = Buffer.from(path.replace("/proof/", ""));
      const signature = sign("sha256", challenge, { key: host.privateKey, dsaEncoding: "ieee-p1363" });
      return Promise.resolve(new Response(signature.toString("base64")));
    });
    await expect(fetchCode(() => Promise.resolve("code"))).resolves.toBe("code");
  });

  it("is not fetched from whoever took its port", async () => {
    const { fetchCode } = await import("./fetch-code.ts");
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("hello")));
    const importCode = vi.fn(() => Promise.resolve("code"));
    await expect(fetchCode(importCode)).rejects.toThrow(expect.objectContaining({ code: "HOST_REPLACED" }));
    expect(importCode).not.toHaveBeenCalled();
  });
});
