import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { productIdentity } from "#shared/product-identity.ts";
import { electronBuilderConfiguration } from "./electron-builder.ts";
import { openWithTypes, ownType, requestClass } from "./package/file-types.ts";
import { flipWantedFuses } from "./package/fuses.ts";

const root = resolve(import.meta.dirname, "..");
const options = { output: "dist", electronVersion: "45.4.1", environment: {} };
const configuration = electronBuilderConfiguration(options);
const azure = {
  KEYSPEC_AZURE_SIGN_ENDPOINT: "https://weu.codesigning.azure.net",
  KEYSPEC_AZURE_SIGN_ACCOUNT: "keyspec",
  KEYSPEC_AZURE_SIGN_PROFILE: "public",
  KEYSPEC_AZURE_SIGN_PUBLISHER: "KeySpec developers",
};

/** The schema that electron-builder checks its configuration against, and complains in a build of minutes. */
function builderSchema(): { readonly [keyword: string]: unknown } {
  const builder = createRequire(createRequire(import.meta.url).resolve("electron-builder"));
  return JSON.parse(
    readFileSync(join(dirname(builder.resolve("app-builder-lib/package.json")), "scheme.json"), "utf8"),
  );
}

const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addKeyword({ keyword: "typeof", validate: (wanted: string, data: unknown) => typeof data === wanted });
const validate = ajv.compile(builderSchema());

function complaintsOf(value: unknown): readonly string[] {
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("the configuration of electron-builder", () => {
  it.each([
    ["of a build", configuration],
    ["of a release", electronBuilderConfiguration({ ...options, isRelease: true })],
    [
      "of a release that Azure signs",
      electronBuilderConfiguration({ ...options, isRelease: true, environment: azure }),
    ],
  ])("%s fits electron-builder’s own schema", (_title, checked) => {
    expect(complaintsOf(checked)).toEqual([]);
  });

  it("would not fit it with a name that electron-builder does not know", () => {
    expect(complaintsOf({ ...configuration, upgradeCode: "x" })).not.toEqual([]);
    expect(complaintsOf({ ...configuration, msi: { ...configuration.msi, perMachin: true } })).not.toEqual([]);
  });

  it("carries the product’s identity, with the upgrade code written down", () => {
    expect(configuration).toMatchObject({
      appId: productIdentity.appId,
      productName: productIdentity.name,
      msi: { upgradeCode: productIdentity.msiUpgradeCode },
      linux: { maintainer: productIdentity.maintainer, syncDesktopName: true },
    });
    expect(productIdentity.msiUpgradeCode).toMatch(
      /^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/,
    );
    expect(productIdentity.desktopName).toBe(`${productIdentity.appId}.desktop`);
  });

  it("has no placeholder of another product anywhere", () => {
    expect(JSON.stringify([configuration, productIdentity])).not.toMatch(/example\.|placeholder/i);
  });

  it("names the installers of every platform", () => {
    expect(configuration.win?.target).toEqual(["nsis", "msi", "zip", "portable"]);
    expect(configuration.mac?.target).toEqual(["dmg"]);
    expect(configuration.linux?.target).toEqual(["AppImage", "deb"]);
  });

  it("lets an administrator install for the machine", () => {
    expect(configuration.nsis).toMatchObject({ oneClick: false, perMachine: false, allowElevation: true });
    expect(configuration.msi).toMatchObject({ perMachine: true });
  });

  it("starts an AppImage with its sandbox, which electron-builder would leave out", () => {
    expect(configuration.appImage?.executableArgs).toEqual([]);
  });

  it("has no updater", () => {
    expect(configuration.publish).toBeNull();
  });

  it("takes the build without what the program never loads, and nothing of node_modules, the sources or maps", () => {
    const { files } = electronBuilderConfiguration({ ...options, unused: ["out/node/cli.mjs"] });
    expect(files).toEqual([
      "out/node/**",
      "!out/node/compile-cache/**",
      "!out/node/cli.mjs",
      "out/preload/**",
      "out/renderer/**",
      "package.json",
      "!**/*.map",
      "!node_modules/**",
    ]);
  });

  it("flips the fuses before anything is signed", () => {
    expect(configuration.afterPack).toBe(flipWantedFuses);
  });
});

describe("the files that KeySpec opens", () => {
  /** What Windows, certreq and Topology Builder have registered: taking one of them over breaks the import of certificates. */
  const others = ["pfx", "p12", "cer", "crt", "der", "p7b", "p7c", "req", "p10", "spc", "sst", "tbxml", "xml", "zip"];

  it("are its own by a double click where the type is nobody’s", () => {
    expect(configuration.fileAssociations).toEqual([
      expect.objectContaining({ ext: ["csr"], name: requestClass, mimeType: "application/pkcs10" }),
    ]);
    expect(ownType.extensions.filter((extension) => others.includes(extension))).toEqual([]);
    expect(configuration.win?.fileAssociations).toBeUndefined();
    expect(configuration.linux?.fileAssociations).toBeUndefined();
  });

  it("are offered on a Mac, as one viewer among others", () => {
    const associations = [configuration.mac?.fileAssociations ?? []].flat();
    expect(associations.flatMap(({ ext }) => ext)).toEqual(openWithTypes.flatMap(({ extensions }) => extensions));
    for (const association of associations) expect(association).toMatchObject({ role: "Viewer", rank: "Alternate" });
  });

  it("are offered on Linux by their media types", () => {
    expect(configuration.linux?.mimeTypes).toEqual([
      "application/pkcs12",
      "application/x-pkcs12",
      "application/pkix-cert",
      "application/x-x509-ca-cert",
      "application/x-pkcs7-certificates",
    ]);
  });

  it("are offered on Windows by a script that exists", () => {
    expect(() => readFileSync(resolve(root, configuration.nsis?.include ?? ""))).not.toThrow();
  });
});
