import { createSecureContext } from "node:tls";
import { expect, it } from "vitest";
import * as boringTls from "../testing/boringssl/node-tls.ts";
import { profileOfTests } from "../testing/profile-of-tests.ts";
import { everyCipher } from "./handshake.ts";
import { atLowestLevel } from "./lowest-level.ts";

it("names a security level to a cryptography that has them, and not to Electron's, which would refuse the whole list", () => {
  const list = atLowestLevel(everyCipher);
  const isBoring = profileOfTests === "boringssl";
  expect(list).toBe(isBoring ? everyCipher : `${everyCipher}:@SECLEVEL=0`);
  expect(() => (isBoring ? boringTls.createSecureContext : createSecureContext)({ ciphers: list })).not.toThrow();
});
