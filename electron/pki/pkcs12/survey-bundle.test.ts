import { beforeAll, describe, expect, it } from "vitest";
import { type Identity, makeCertificate } from "#electron/testing/make-certificate.ts";
import { legacySchannel } from "#shared/catalogue/targets/legacy-schannel.ts";
import type { Pkcs12Target } from "#shared/catalogue/targets/types.ts";
import { windows2019Plus } from "#shared/catalogue/targets/windows-2019-plus.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { describeLockedBundle } from "#shared/facts/describe-locked-bundle.ts";
import { lockedBundleFactsSchema } from "#shared/facts/locked-bundle-facts.ts";
import { format } from "#shared/text/localise.ts";
import { native } from "../crypto/native.ts";
import { readBundle } from "./read-bundle.ts";
import { surveyBundle, withSurvey } from "./survey-bundle.ts";
import { writeBundle } from "./write-bundle.ts";

let leaf: Identity;
beforeAll(async () => {
  leaf = makeCertificate("fe01.contoso.com", await native.generateRsaKey(2048), null, native);
});

const lockedFor = (target: Pkcs12Target): Uint8Array =>
  writeBundle(
    { privateKey: leaf.privateKey, certificates: [{ der: leaf.certificate }] },
    target,
    "Passw0rd!",
    "Front End",
    native,
  );

describe("a PFX without its password", () => {
  it("shows its MAC, how each part is encrypted, and the provider of its key", () => {
    const facts = surveyBundle(lockedFor(legacySchannel), native);
    expect(lockedBundleFactsSchema.parse(facts)).toEqual(facts);
    expect(facts).toMatchObject({
      kind: "locked-bundle",
      mac: { algorithm: "HMAC-SHA-1", iterations: 2_000 },
      keys: [
        {
          encryption: { cipher: "3DES" },
          provider: "Microsoft RSA SChannel Cryptographic Provider",
          machineKeySet: true,
        },
      ],
      certificates: [],
      encryptedParts: [{ cipher: "3DES", iterations: 2_000 }],
      protectedTo: null,
    });
    expect(format(describeLockedBundle(facts))).toBe(
      "Without the password this can be seen: a MAC (HMAC-SHA-1, 2,000 iterations), a private key of the provider " +
        "Microsoft RSA SChannel Cryptographic Provider, encrypted with 3DES (PKCS12-KDF SHA-1, 2,000 iterations) and a part " +
        "encrypted with 3DES (PKCS12-KDF SHA-1, 2,000 iterations), most often the certificates.",
    );
  });

  it("says that an older Windows cannot read AES, whatever the password is", () => {
    const said = format(describeLockedBundle(surveyBundle(lockedFor(windows2019Plus), native)));
    expect(said).toMatch(/AES-256-CBC/u);
    expect(said).toMatch(/Windows Server 2016 and older cannot read this protection/u);
  });

  it.each([null, "wrong"])("is refused with what it shows (password %j)", (password) => {
    const file = lockedFor(windows2019Plus);
    const refused = ((): AppError => {
      try {
        readBundle(file, password, native);
      } catch (error) {
        if (error instanceof AppError) return withSurvey(error, file, native);
      }
      throw new Error("It was read.");
    })();
    expect(refused.code).toBe(password === null ? "PFX_PASSWORD_REQUIRED" : "PFX_WRONG_PASSWORD");
    expect(refused.message).toMatch(/Without the password this can be seen: a MAC \(HMAC-SHA-256, /u);
  });

  it("passes other errors on as they are", () => {
    const other = new AppError("PFX_NOT_A_PFX", { text: "content.kinds.zip", args: {} });
    expect(withSurvey(other, new Uint8Array(), native)).toBe(other);
  });
});
