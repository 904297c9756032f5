import { expect, it } from "vitest";
import { profileOfTests } from "#electron/testing/profile-of-tests.ts";
import { native } from "./native.ts";
import type { CurveName } from "./port.ts";
import { portable } from "./portable.ts";
import { chooseCrypto, passes } from "./probe.ts";

it("the program runs on the cryptography that this project of Vitest is for, and gives every known answer with it", async () => {
  expect(chooseCrypto().name).toBe(profileOfTests === "portable" ? "portable" : "native");
  expect(native.digest === portable.digest).toBe(profileOfTests === "portable");
  expect(passes(native)).toBe(true);
});

it.skipIf(profileOfTests === "portable")(
  "only Node's own cryptography makes keys on curves that BoringSSL lacks",
  async () => {
    const made = native.generateEcKey("secp256k1" as CurveName);
    if (profileOfTests === "boringssl") await expect(made).rejects.toMatchObject({ code: "ERR_CRYPTO_INVALID_CURVE" });
    else await expect(made).resolves.toHaveProperty("privateKey");
  },
);
