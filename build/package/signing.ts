import type { Configuration } from "electron-builder";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Azure's signing service (Trusted Signing, now Artifact Signing). Who signs is said by AZURE_TENANT_ID, AZURE_CLIENT_ID and
 * AZURE_CLIENT_SECRET.
 */
const azureVariables = {
  endpoint: "KEYSPEC_AZURE_SIGN_ENDPOINT",
  codeSigningAccountName: "KEYSPEC_AZURE_SIGN_ACCOUNT",
  certificateProfileName: "KEYSPEC_AZURE_SIGN_PROFILE",
  publisherName: "KEYSPEC_AZURE_SIGN_PUBLISHER",
} as const;

/** Time stamps by RFC 3161: a signature outlives its certificate, of which Azure's live for three days. */
const timestampServer = "http://timestamp.digicert.com";
const azureTimestampServer = "http://timestamp.acs.microsoft.com";

/** How a build is signed. */
export type Signing = Pick<Configuration, "forceCodeSigning"> & {
  readonly win: Pick<NonNullable<Configuration["win"]>, "signtoolOptions" | "azureSignOptions">;
  readonly mac: Pick<
    NonNullable<Configuration["mac"]>,
    "hardenedRuntime" | "entitlements" | "entitlementsInherit" | "notarize"
  >;
};

/**
 * @param isRelease a release is signed or not built; any other build is signed where a certificate is given, and on a Mac has an ad-hoc
 *   signature, which has no team, so that the hardened runtime would refuse to load Electron's own framework
 * @throws Error where some of Azure's variables are given and others are not
 */
export function signingOf(environment: Environment, isRelease: boolean): Signing {
  const azure = azureOf(environment);
  const entitlements = "build/package/mac/entitlements.plist";
  return {
    forceCodeSigning: isRelease,
    // electron-builder takes Azure where both are given.
    win:
      azure === null
        ? { signtoolOptions: { signingHashAlgorithms: ["sha256"], rfc3161TimeStampServer: timestampServer } }
        : { azureSignOptions: azure },
    mac: {
      hardenedRuntime: isRelease,
      entitlements,
      entitlementsInherit: entitlements,
      notarize: isRelease,
    },
  };
}

/** Azure's settings; null: none of its variables is given. */
function azureOf(environment: Environment) {
  const given = Object.values(azureVariables).filter((name) => isGiven(environment[name]));
  if (given.length === 0) return null;
  const value = (name: string): string => {
    const found = environment[name];
    if (!isGiven(found)) throw new Error(`${given.join(", ")}: these are set, but ${name} is not.`);
    return found;
  };
  return {
    endpoint: value(azureVariables.endpoint),
    codeSigningAccountName: value(azureVariables.codeSigningAccountName),
    certificateProfileName: value(azureVariables.certificateProfileName),
    publisherName: value(azureVariables.publisherName),
    fileDigest: "SHA256",
    timestampRfc3161: azureTimestampServer,
    timestampDigest: "SHA256",
  };
}

/** A workflow hands a secret that does not exist over as an empty text. */
function isGiven(value: string | undefined): value is string {
  return value !== undefined && value !== "";
}

/**
 * What is missing for signing a release on a platform, as sentences. electron-builder itself would only warn where a Mac's app cannot be
 * notarized.
 */
export function missingForSigning(platform: "linux" | "win32" | "darwin", environment: Environment): readonly string[] {
  const without = (names: readonly string[]): readonly string[] => names.filter((name) => !isGiven(environment[name]));
  switch (platform) {
    // Debian packages and AppImages have no signature of their own: sums and provenance stand for them.
    case "linux":
      return [];
    case "win32": {
      const azure = without([
        ...Object.values(azureVariables),
        "AZURE_TENANT_ID",
        "AZURE_CLIENT_ID",
        "AZURE_CLIENT_SECRET",
      ]);
      const file = without(["CSC_LINK", "CSC_KEY_PASSWORD"]);
      if (azure.length === 0 || file.length === 0) return [];
      return [`Windows: ${file.join(", ")} missing, and instead of them for Azure: ${azure.join(", ")}.`];
    }
    case "darwin": {
      const missing = without([
        "CSC_LINK",
        "CSC_KEY_PASSWORD",
        "APPLE_API_KEY",
        "APPLE_API_KEY_ID",
        "APPLE_API_ISSUER",
      ]);
      return missing.length === 0 ? [] : [`macOS: ${missing.join(", ")} missing.`];
    }
  }
}
