import { toHex } from "../pki/asn1/hex.ts";
import { native } from "../pki/crypto/native.ts";
import { writePem } from "../pki/pem/write-pem.ts";

/** Where a key is kept, in the words of .NET and of certutil. */
export type SampleKey = {
  readonly provider: string;
  readonly providerType: number;
  readonly keySpec: 0 | 1 | 2;
};

export const schannelKey: SampleKey = {
  provider: "Microsoft RSA SChannel Cryptographic Provider",
  providerType: 12,
  keySpec: 1,
};
export const cngKey: SampleKey = {
  provider: "Microsoft Software Key Storage Provider",
  providerType: 0,
  keySpec: 0,
};

/** What a made-up server holds; what is not said is as on a good one. */
export type SampleServer = {
  readonly name?: string;
  readonly domain?: string;
  readonly windows?: { readonly title: string; readonly version: string };
  readonly personal: readonly {
    readonly der: Uint8Array;
    readonly key: SampleKey | null;
    readonly uses?: readonly string[];
    readonly friendlyName?: string;
    readonly archived?: boolean;
  }[];
  readonly roots?: readonly Uint8Array[];
  readonly intermediates?: readonly Uint8Array[];
  readonly disallowed?: readonly Uint8Array[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly administrator?: boolean;
  /** false: certutil printed nothing, so that .NET alone speaks of the keys. */
  readonly certutil?: boolean;
};

/**
 * What keyspec-collect.ps1 would write on such a server. Fields as in the script; the words of certutil as in the vectors of Windows Server
 * 2008 R2 to 2019, which differ in what they print around these lines.
 */
export function collectionText({
  name = "FE01",
  domain = "contoso.com",
  windows = { title: "Windows Server 2012 R2 Standard", version: "6.3.9600.0" },
  personal,
  roots = [],
  intermediates = [],
  disallowed = [],
  settings = {},
  administrator = true,
  certutil = true,
}: SampleServer): string {
  const stores = { My: null, Root: roots, CA: intermediates, trust: [], Disallowed: disallowed } as const;
  return [
    "#### KeySpec collection 1",
    "#### computer",
    `Name: ${name}`,
    `Domain: ${domain}`,
    "Collected: 2026-11-20T11:00:00Z",
    `Windows: ${windows.title}`,
    `WindowsVersion: ${windows.version}`,
    "PowerShell: 4.0",
    `Administrator: ${administrator ? "True" : "False"}`,
    "Product: Microsoft Lync Server 2013, Core Components | 5.0.8308.0",
    ...Object.entries(stores).flatMap(([store, certificates]) => [
      `#### store ${store}`,
      ...(certificates === null
        ? personal.flatMap(personalLines)
        : certificates.flatMap((der) => certificateLines(der, []))),
    ]),
    "#### store ClientAuthIssuer",
    "StoreFault: 0x80070002",
    "#### certutil -silent -v -store My",
    ...(certutil ? [' my "Personal"', ...personal.flatMap(certutilLines)] : []),
    "#### Get-CsCertificate",
    "Module: Lync",
    ...personal.flatMap(({ der, uses = [] }) => uses.flatMap((use) => assignmentLines(der, use))),
    "#### settings",
    ...Object.entries(settings).map(
      ([setting, value]) =>
        `HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL!${setting}: ${value}`,
    ),
    "#### end",
    "",
  ].join("\r\n");
}

type Personal = SampleServer["personal"][number];

function personalLines({ der, key, friendlyName = "", archived = false }: Personal): readonly string[] {
  const fields = [
    `FriendlyName: ${friendlyName}`,
    `Archived: ${archived ? "True" : "False"}`,
    `HasPrivateKey: ${key === null ? "False" : "True"}`,
  ];
  if (key === null) return certificateLines(der, fields);
  // NTE_BAD_PROV_TYPE: .NET does not know CNG.
  if (key.providerType === 0) return certificateLines(der, [...fields, "KeyFault: 0x80090014"]);
  return certificateLines(der, [
    ...fields,
    `Provider: ${key.provider}`,
    `ProviderType: ${key.providerType}`,
    `KeySpec: ${key.keySpec}`,
    "MachineKeySet: True",
    "Container: 0123456789abcdef",
    "Exportable: True",
  ]);
}

function certificateLines(der: Uint8Array, fields: readonly string[]): readonly string[] {
  return [
    "#### certificate",
    `Thumbprint: ${thumbprintOf(der)}`,
    ...fields,
    ...writePem("CERTIFICATE", der).trimEnd().split(/\r?\n/),
  ];
}

function certutilLines({ der, key }: Personal, index: number): readonly string[] {
  const lines = [
    `================ Certificate ${index} ================`,
    `Cert Hash(sha1): ${thumbprintOf(der).toLowerCase()}`,
    "",
    ...(key === null
      ? ["No key provider information"]
      : [
          "  CERT_KEY_PROV_INFO_PROP_ID(2):",
          "    Key Container = 0123456789abcdef",
          `    Provider = ${key.provider}`,
          `    ProviderType = ${key.providerType.toString(16)}`,
          "    Flags = 20 (32)",
          "      CRYPT_MACHINE_KEYSET -- 20 (32)",
          `    KeySpec = ${key.keySpec} -- ${["XCN_AT_NONE", "AT_KEYEXCHANGE", "AT_SIGNATURE"][key.keySpec]}`,
          "Private key is exportable",
        ]),
  ];
  return lines.map((line) => ` ${line}`);
}

function assignmentLines(der: Uint8Array, use: string): readonly string[] {
  const lines = [
    "",
    "Issuer              : CN=Contoso Issuing CA",
    `Thumbprint          : ${thumbprintOf(der)}`,
    `Use                 : ${use}`,
    "SourceScope         : Global",
  ];
  return lines.map((line) => ` ${line}`);
}

function thumbprintOf(der: Uint8Array): string {
  return toHex(native.digest("sha1", der)).toUpperCase();
}
