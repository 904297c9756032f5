import * as z from "zod";

/** The cryptography that the tests of this process run on (build/test/crypto-profile.ts); `native`: Node's own. */
export const profileOfTests = z
  .enum(["native", "boringssl", "portable"])
  .default("native")
  .parse(process.env["KEYSPEC_TEST_CRYPTO"]);
