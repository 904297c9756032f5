import { describe, expect, it } from "vitest";
import { presentValue } from "#shared/facts/part.ts";
import { format } from "#shared/text/localise.ts";
import { haveVectors, readVector } from "../../testing/vectors.ts";
import { decodeText } from "../sniff/decode-text.ts";
import { readInf } from "./read-inf.ts";

const read = (name: string) => readInf(decodeText(readVector(`inf/${name}.inf`))?.text ?? "");
const problems = (name: string) => read(name).inf?.problems.map(format) ?? [];

describe.runIf(haveVectors)("INF files of others (vectors/inf)", () => {
  it.each([
    [
      "acrn-selfsigned-strong",
      "CN=Corporation TODO Platform Key,O=TODO Corporation,L=TODO_City,ST=TODO_State,C=TODO_Country",
      "Microsoft Strong Cryptographic Provider",
      2,
    ],
    ["fr-tp-rsaschannel-cmc", "CN=*.SECU2018.COM", "Microsoft RSA SChannel Cryptographic Provider", 1],
    ["ms-adfs-docs-rsaschannel", "CN=adfs.contoso.com", "Microsoft RSA SChannel Cryptographic Provider", 1],
    ["sfb-lab-newcertreq-output", "CN=sfbfe01.contoso.local", "Microsoft RSA SChannel Cryptographic Provider", 1],
    ["tamemycerts-dsa-minimal", "CN=", "Microsoft Base DSS Cryptographic Provider", 2],
  ])("%s: subject, provider and the KeySpec that certreq would take", (name, subject, provider, keySpec) => {
    const facts = read(name);
    expect(facts.subject.text).toBe(subject);
    expect(presentValue(facts.enrolmentCsp)).toEqual({ provider, keySpec });
  });

  it("fr-tp-rsaschannel-cmc: names and usages behind %strings%, comments at the end of lines", () => {
    const facts = read("fr-tp-rsaschannel-cmc");
    expect(presentValue(facts.subjectAlternativeNames)).toEqual([{ type: "dns", value: "secu2018.com" }]);
    expect(presentValue(facts.extendedKeyUsage)?.map(({ name }) => name)).toEqual([
      "Server Authentication",
      "Client Authentication",
    ]);
    expect(presentValue(facts.keyUsage)).toEqual(["digitalSignature", "keyEncipherment"]);
    expect(facts.inf).toEqual({ machineKeySet: true, exportable: false, problems: [] });
    expect(facts.publicKey).toMatchObject({ algorithm: "RSA", bits: 2048 });
  });

  it("sfb-lab-newcertreq-output: names of _continue_ lines", () => {
    expect(presentValue(read("sfb-lab-newcertreq-output").subjectAlternativeNames)?.map(({ value }) => value)).toEqual([
      "sfbfe01.contoso.local",
      "sip.contoso.com",
    ]);
  });

  it("fr-tp-user-pkcs10-ampersand-subject: one name, which nobody meant", () => {
    expect(problems("fr-tp-user-pkcs10-ampersand-subject")).toEqual([
      expect.stringContaining("takes all of it as one name"),
    ]);
  });

  it("acrn-selfsigned-strong: no request at all", () => {
    expect(problems("acrn-selfsigned-strong")).toEqual([expect.stringContaining("self-signed certificate")]);
  });

  it("tamemycerts-genericwebserver: no provider is named", () => {
    expect(read("tamemycerts-genericwebserver").enrolmentCsp.state).toBe("absent");
  });
});

describe("what certreq stumbles over", () => {
  it.each([
    ["[NewRequest]\nSubject = CN=a,O=b", "comma outside quotes"],
    ['[NewRequest]\nSubject = "CN=a\\+b"', "backslash"],
    ['[NewRequest]\nSubject = "CN=a,O=Contoso, Ltd.,C=DE"', "comma outside doubled quotes"],
    ['[NewRequest]\nSubject = "CN=a"\nRequestType = Cert', "self-signed certificate"],
    ['[NewRequest]\nSubject = "CN=a"\nRequestType = 4', "self-signed certificate"],
    ['[NewRequest]\nSubject = "CN=a', "quote that is not closed"],
    ["[NewRequest]\nSubject = %name%", "[Strings] does not define"],
    ["[Version]\nSignature=x", "[NewRequest] is missing"],
    ['[NewRequest]\nProviderName = "Microsoft RSA SChannel Cryptographic Provider"\nProviderType = 1', "is of type 12"],
    ['[NewRequest]\nSubject = "CN=a"\nUseExistingKeySet = TRUE', "neither RenewalCert nor KeyContainer"],
    ["[NewRequest]\nUseExistingKeySet = TRUE\nKeyContainer = te-1\nExportable = TRUE", "Leave Exportable out"],
  ])("%j", (text, expected) => {
    expect(readInf(text).inf?.problems.map(format).join("\n")).toContain(expected);
  });

  it("leaves a comma alone where another sign separates the parts", () => {
    const subject = 'Subject = "CN=a;O=Contoso, Ltd.;C=DE"';
    for (const flags of ["0x40000000", "CERT_NAME_STR_SEMICOLON_FLAG"])
      expect(readInf(`[NewRequest]\n${subject}\nX500NameFlags = ${flags}`).inf?.problems).toEqual([]);
  });

  it("leaves a doubled quote and a comma in quotes alone", () => {
    expect(readInf('[NewRequest]\nSubject = "CN=a,O=""Contoso, Ltd."",C=DE"')).toMatchObject({
      subject: { text: "CN=a,O=Contoso\\, Ltd.,C=DE" },
      inf: { problems: [] },
    });
  });
});

describe("what an INF asks for", () => {
  const provider = 'ProviderName = "Microsoft RSA SChannel Cryptographic Provider"';

  it.each([
    ["1", 1],
    ["0x1", 1],
    ["AT_KEYEXCHANGE", 1],
    ["0x2", 2],
    ["0", 0],
  ])("KeySpec = %s", (value, keySpec) => {
    const { enrolmentCsp } = readInf(`[NewRequest]\n${provider}\nKeySpec = ${value}`);
    expect(presentValue(enrolmentCsp)?.keySpec).toBe(keySpec);
  });

  it("an authority’s certificate (2.5.29.19)", () => {
    const extensions = (value: string) => readInf(`[NewRequest]\n${provider}\n[Extensions]\n2.5.29.19 = "${value}"`);
    expect(presentValue(extensions("{text}ca=1&pathlength=0").basicConstraints)).toEqual({
      certificateAuthority: true,
      pathLength: 0,
    });
    expect(presentValue(extensions("{text}ca=0").basicConstraints)?.certificateAuthority).toBe(false);
    expect(extensions("{hex}30 03 01 01 ff").basicConstraints.state).toBe("not-shown");
  });

  it("usages in a form that is not read", () => {
    const text = `[NewRequest]\n${provider}\n[Extensions]\n2.5.29.37 = "{hex}30 0a 06 08 2b 06 01 05 05 07 03 02"`;
    expect(readInf(text).extendedKeyUsage.state).toBe("not-shown");
  });

  it.each([
    ["KeyContainer = te-1", "present"],
    ["RenewalCert = 0011223344", "not-shown"],
  ])("a key that is there (%s): its size is not in the INF, nor is the provider of a renewed one", (which, csp) => {
    const lines = [provider, "KeySpec = 1", "KeyLength = 2048", "HashAlgorithm = sha256", "UseExistingKeySet = TRUE"];
    const facts = readInf(["[NewRequest]", ...lines, which].join("\n"));
    expect(facts.notShown).toContain("publicKey");
    expect(facts.enrolmentCsp.state).toBe(csp);
    expect(facts.inf?.problems).toEqual([]);
    const made = readInf(["[NewRequest]", ...lines.slice(0, -1), which].join("\n"));
    expect(made.publicKey.bits).toBe(2048);
    expect(made.enrolmentCsp.state).toBe("present");
  });

  it("critical extensions, and those that stand twice", () => {
    const text =
      '[Extensions]\n2.5.29.17 = "{text}dns=a"\n1.2.3.4 = "{text}b"\nCritical = 1.2.3.4, 2.5.29.15\n2.5.29.17 = "{text}dns=c"';
    const facts = readInf(`[NewRequest]\n${provider}\nKeyUsage = 0xa0\n${text}`);
    expect(facts.extensions.map(({ oid, critical, repeated }) => [oid, critical, repeated])).toEqual([
      ["2.5.29.17", false, false],
      ["1.2.3.4", true, false],
      ["2.5.29.17", false, true],
    ]);
    expect(presentValue(facts.keyUsage)).toEqual(["digitalSignature", "keyEncipherment"]);
  });

  it("a Key Usage among the extensions, whose form is not read", () => {
    const text = '[NewRequest]\nKeyUsage = 0xa0\n[Extensions]\n2.5.29.15 = "AwIBBg=="';
    expect(readInf(text).keyUsage.state).toBe("not-shown");
  });
});
