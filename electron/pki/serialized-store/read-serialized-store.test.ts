import { describe, expect, it } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import { haveVectors, readVector } from "../../testing/vectors.ts";
import { chooseCrypto } from "../crypto/probe.ts";
import { readCertificate } from "../x509/read-certificate.ts";
import { readSerializedStore } from "./read-serialized-store.ts";

describe.runIf(haveVectors)("serialized stores (vectors/other, dotnet/corefx)", () => {
  it.each([
    ["corefx__StoreSavedAsSerializedCerData", ["CN=MyName"]],
    [
      "corefx__StoreSavedAsSerializedStoreData",
      ["CN=MyName", "CN=Microsoft Corporation,OU=MOPR,O=Microsoft Corporation,L=Redmond,ST=Washington,C=US"],
    ],
  ])("%s", (name, subjects) => {
    const { certificates } = readSerializedStore(readVector(`other/${name}.sst`));
    expect(certificates.map((der) => readCertificate(der, chooseCrypto()).subject.text)).toEqual(subjects);
  });

  it("has the link to the key of its certificate (CERT_KEY_PROV_INFO)", () => {
    const { keys } = readSerializedStore(readVector("other/corefx__StoreSavedAsSerializedStoreData.sst"));
    expect(keys).toMatchObject([
      {
        certificate: 0,
        key: {
          state: "linked",
          provider: expect.stringMatching(/Provider/),
          providerType: 1,
          keySpec: 2,
          machineKeySet: false,
        },
      },
    ]);
    expect(keys[0]?.key.container).toMatch(/^\{[0-9A-F-]{36}\}$/);
  });

  it("says where a store is cut off, at every byte", () => {
    const whole = readVector("other/corefx__StoreSavedAsSerializedStoreData.sst");
    for (let length = 8; length < whole.length; length += 7) {
      try {
        readSerializedStore(whole.subarray(0, length));
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(AppError);
      }
    }
  });
});
