import { describe, expect, it } from "vitest";
import type { TemplateFacts } from "#shared/facts/template-facts.ts";
import { generationOfTemplate } from "#shared/rules/template/template-of.ts";
import { haveVectors, readVector } from "../../../testing/vectors.ts";
import { decodeText } from "../../sniff/decode-text.ts";
import { readProviders } from "./read-providers.ts";
import { readTemplates } from "./read-templates.ts";

const textOf = (name: string): string => decodeText(readVector(`certutil/${name}.txt`))?.text ?? "";

describe.runIf(haveVectors)("templates that certutil prints (vectors/certutil)", () => {
  it("en-template-v-server2019-fragment: certutil -v -template", () => {
    const { templates } = readTemplates(textOf("en-template-v-server2019-fragment"));
    expect(templates).toHaveLength(2);
    expect(templates[0]).toMatchObject({
      name: "Administrator",
      displayName: "Administrator",
      schemaVersion: 1,
      privateKeyFlags: 0x10,
      nameFlags: 0xa6000000,
      providers: ["Microsoft Enhanced Cryptographic Provider v1.0", "Microsoft Base Cryptographic Provider v1.0"],
      minimumKeySize: 2048,
      keyUsage: ["digitalSignature", "keyEncipherment"],
      validity: "1 Years",
      oid: "1.3.6.1.4.1.311.21.8.13251815.15344444.12602244.3735211.11040971.202.1.7",
    });
    expect(templates[0]?.purposes?.map(({ oid }) => oid)).toEqual([
      "1.3.6.1.4.1.311.10.3.1",
      "1.3.6.1.4.1.311.10.3.4",
      "1.3.6.1.5.5.7.3.4",
      "1.3.6.1.5.5.7.3.2",
    ]);
    expect(templates[1]).toMatchObject({ name: "ClientAuth", displayName: "Authenticated Session", schemaVersion: 1 });
    expect(templates.map(generationOfTemplate)).toEqual(["capi", "capi"]);
  });

  it("en-caview-fragment-v4-legacy-flag: the flag for legacy providers, in the view of a CA’s database", () => {
    const [template] = readTemplates(textOf("en-caview-fragment-v4-legacy-flag")).templates;
    expect(template?.privateKeyFlags).toBe(0x5050100);
    expect(template && generationOfTemplate(template)).toBe("capi");
  });

  it("en-caview-fragment-allflags-vv: flags in parentheses are not set, and without a schema nothing tells", () => {
    const [template] = readTemplates(textOf("en-caview-fragment-allflags-vv")).templates;
    expect(template?.privateKeyFlags).toBe(0x1010010);
    expect(template && generationOfTemplate(template)).toBe("unknown");
  });

  it.each([
    ["en-csplist-win10", 14, "Microsoft Passport Key Storage Provider"],
    ["en-csplist-2008r2-ncipher", 13, "nCipher Security World Key Storage Provider"],
    ["en-csplist-luna-fragment", 7, "SafeNet Key Storage Provider"],
  ])("%s: certutil -csplist", (name, count, ksp) => {
    const { providers } = readProviders(textOf(name));
    expect(providers).toHaveLength(count);
    expect(providers).toContainEqual({ name: "Microsoft RSA SChannel Cryptographic Provider", type: 12 });
    expect(providers).toContainEqual({ name: ksp, type: null });
  });
});

describe("templates in other forms", () => {
  it("reads event 4898 (ESC9, ly4k/Certipy wiki)", () => {
    const text = `Certificate Services loaded a template.

WebServerCng v100.4 (Schema V4)
msPKI-Private-Key-Flag = 0x6060010 (101056528)
  CTPRIVATEKEY_FLAG_EXPORTABLE_KEY -- 0x10 (16)
msPKI-Certificate-Name-Flag = 0x1 (1)
  CT_FLAG_ENROLLEE_SUPPLIES_SUBJECT -- 0x1
msPKI-Template-Schema-Version = 4
msPKI-Minimal-Key-Size = 2048
pKIDefaultKeySpec = 1
pKIExpirationPeriod = 2 Years
cn = WebServerCng
displayName = Web Server CNG
pKIKeyUsage = a0
pKIExtendedKeyUsage =
  1.3.6.1.5.5.7.3.1 Server Authentication
pKIDefaultCSPs =
  Microsoft Software Key Storage Provider
`;
    const { templates } = readTemplates(text);
    expect(templates).toEqual([
      {
        name: "WebServerCng",
        displayName: "Web Server CNG",
        oid: null,
        schemaVersion: 4,
        privateKeyFlags: 0x6060010,
        nameFlags: 1,
        providers: ["Microsoft Software Key Storage Provider"],
        minimumKeySize: 2048,
        keySpec: 1,
        purposes: [{ oid: "1.3.6.1.5.5.7.3.1", name: "Server Authentication" }],
        keyUsage: ["digitalSignature", "keyEncipherment"],
        validity: "2 Years",
      } satisfies TemplateFacts,
    ]);
    expect(templates.map(generationOfTemplate)).toEqual(["cng"]);
  });

  it("reads -dstemplate (a VMware template of a lab script): decimal numbers in quotes, providers by priority", () => {
    const text = `[VMware]
    pKIDefaultKeySpec = "1"
    pKIDefaultCSPs = "2,Microsoft DH SChannel Cryptographic Provider", "1,Microsoft RSA SChannel Cryptographic Provider"
    msPKI-Private-Key-Flag = "50593792"
    msPKI-Certificate-Name-Flag = "1"
    msPKI-Minimal-Key-Size = "2048"
    msPKI-Template-Schema-Version = "2"
`;
    const [template] = readTemplates(text).templates;
    expect(template).toMatchObject({
      name: "VMware",
      schemaVersion: 2,
      providers: ["Microsoft RSA SChannel Cryptographic Provider", "Microsoft DH SChannel Cryptographic Provider"],
      minimumKeySize: 2048,
      nameFlags: 1,
    });
  });
});
