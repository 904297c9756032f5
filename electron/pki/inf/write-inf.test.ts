import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { microsoftSoftwareKsp } from "#shared/catalogue/providers/index.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import type { RequestTemplate } from "#shared/guide/requests/types.ts";
import { planCertificates } from "#shared/roles/planning/plan.ts";
import { type CertificatePlan, digestChoices, keyChoices } from "#shared/roles/types.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { codeOf } from "../../testing/code-of.ts";
import { makePlan } from "../../testing/make-plan.ts";
import { haveVectors, readVector } from "../../testing/vectors.ts";
import { fromHex, toHex } from "../asn1/hex.ts";
import { keyRecipes } from "../crypto/key-recipes.ts";
import { certificateTemplateValue } from "../x509/write-extensions.ts";
import { type RequestInf, readRequestInf } from "./testing/read-request-inf.ts";
import { writeInf } from "./write-inf.ts";

const webServer = { kind: "name", name: "WebServer" } as const;
const written = (plan: CertificatePlan, template: RequestTemplate | null = null): RequestInf =>
  readRequestInf(writeInf({ plan, template }).data);
const included = (plan: CertificatePlan): readonly string[] =>
  plan.names.filter((name) => name.included).map(({ name }) => name);
const name = (dns: string, isIn = true): CertificatePlan["names"][number] => {
  const [first] = makePlan().names;
  if (first === undefined) throw new TypeError("The plan has no names.");
  return { ...first, name: dns, included: isIn };
};

describe("writeInf", () => {
  it("writes the worked example of formats.md §5.3, for the names of the plan and without its template", () => {
    const plan = makePlan({
      subject: {
        commonName: "sfbpool.contoso.com",
        organizationalUnit: "IT",
        organization: "Contoso, Ltd.",
        locality: "Berlin",
        state: "Berlin",
        country: "DE",
      },
      friendlyName: "SfB pool 2025",
      exportable: { value: true, reason: literal("") },
      names: [
        name("sfbpool.contoso.com"),
        name("sip.contoso.com"),
        name("lyncdiscover.contoso.com", false),
        name("admin.contoso.com"),
      ],
    });
    expect(writeInf({ plan, template: webServer }).text.split("\r\n")).toEqual([
      "[Version]",
      'Signature="$Windows NT$"',
      "",
      "[NewRequest]",
      'Subject = "CN=sfbpool.contoso.com,OU=IT,O=""Contoso, Ltd."",L=Berlin,S=Berlin,C=DE"',
      'FriendlyName = "SfB pool 2025"',
      "KeySpec = 1",
      "KeyLength = 2048",
      'ProviderName = "Microsoft RSA SChannel Cryptographic Provider"',
      "ProviderType = 12",
      "MachineKeySet = TRUE",
      "Exportable = TRUE",
      "KeyUsage = 0xa0",
      "HashAlgorithm = sha256",
      "SMIME = FALSE",
      "PrivateKeyArchive = FALSE",
      "UserProtected = FALSE",
      "UseExistingKeySet = FALSE",
      "RequestType = PKCS10",
      "",
      "[EnhancedKeyUsageExtension]",
      "OID=1.3.6.1.5.5.7.3.1",
      "",
      "[Extensions]",
      '2.5.29.17 = "{text}"',
      '_continue_ = "dns=sfbpool.contoso.com&"',
      '_continue_ = "dns=sip.contoso.com&"',
      '_continue_ = "dns=admin.contoso.com&"',
      "",
    ]);
  });

  it.skipIf(!haveVectors)("says the same about provider, key and usage as Microsoft's own INF for AD FS", () => {
    const theirs = readRequestInf(readVector("inf/ms-adfs-docs-rsaschannel.inf")).settings;
    const ours = written(makePlan({ exportable: { value: true, reason: literal("") } })).settings;
    const lower = (settings: RequestInf["settings"]): object =>
      Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, value.toLowerCase()]));
    const { requesttype: _, ...common } = theirs;
    expect(Object.keys(common).length).toBeGreaterThanOrEqual(7);
    expect(lower(ours)).toMatchObject(lower(common));
  });

  it.each(keyChoices.filter((key) => keyRecipes[key].family === "ECDSA"))(
    "makes an %s key in the key storage provider: KeyAlgorithm, no KeySpec, no ProviderType, digitalSignature alone",
    (key) => {
      const { name: provider, type: providerType } = microsoftSoftwareKsp;
      const { settings } = written(makePlan({ key, keySpec: 0, provider, providerType }));
      expect(settings).toMatchObject({
        keyalgorithm: key.toUpperCase().replace("-", "_"),
        keylength: key.slice(-3),
        providername: "Microsoft Software Key Storage Provider",
        keyusage: "0x80",
      });
      expect(Object.keys(settings)).not.toEqual(expect.arrayContaining(["keyspec"]));
      expect(Object.keys(settings)).not.toEqual(expect.arrayContaining(["providertype"]));
    },
  );

  it("leaves out the sections that have nothing to say", () => {
    const { text } = writeInf({ plan: makePlan({ extendedKeyUsage: [] }), template: null });
    expect(text.match(/^\[.*\]/gm)).toEqual(["[Version]", "[NewRequest]", "[Extensions]"]);
  });

  it("names a template of version 2 as an extension, because the command that submits gives a name only", () => {
    const template = {
      kind: "information",
      oid: "1.3.6.1.4.1.311.21.8.1.18446744073709551616",
      majorVersion: 100,
      minorVersion: null,
    } as const;
    const { extensions, requestAttributes } = written(makePlan(), template);
    const value = extensions["1.3.6.1.4.1.311.21.7"] ?? "";
    expect(toHex(fromHex(value.replace("{hex}", "")))).toBe(toHex(certificateTemplateValue(template)));
    expect(requestAttributes).toEqual({});
  });

  it("leaves a template's name to the command that submits: certreq would look for it in Active Directory", () => {
    const inf = writeInf({ plan: makePlan(), template: webServer });
    expect(inf).toEqual(writeInf({ plan: makePlan(), template: null }));
    expect(readRequestInf(inf.data).requestAttributes).toEqual({});
  });

  it("sets NO_PLUS only where a value has a plus sign", () => {
    const subject = (organization: string): string | undefined =>
      written(makePlan({ subject: { commonName: "fe01.contoso.com", organization } })).settings["x500nameflags"];
    expect(subject("Contoso")).toBeUndefined();
    expect(subject("Contoso + Fabrikam")).toBe("0x20000000");
  });

  it("is ASCII where that is enough, else UTF-16LE with a byte order mark; lines end with CRLF", () => {
    const plain = writeInf({ plan: makePlan(), template: null });
    expect(new TextDecoder("ascii").decode(plain.data)).toBe(plain.text);
    expect(plain.data.every((octet) => octet < 0x80)).toBe(true);
    const german = makePlan({ subject: { commonName: "fe01.contoso.com", organization: "Müller 🔑 KG" } });
    const { data, text } = writeInf({ plan: german, template: null });
    expect(toHex(data.subarray(0, 4))).toBe("fffe5b00");
    expect(new TextDecoder("utf-16le").decode(data)).toBe(text);
    expect(written(german).subject).toContainEqual({ type: "O", value: "Müller 🔑 KG" });
    for (const inf of [plain.text, text]) expect(inf.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it.each(["\n", "\r\n", "\0", "\t", "\u0085", "\u2028", "\u2029", "\ud800"])(
    "refuses %j in what a person typed: a line of one's own would be an instruction to certreq",
    (character) => {
      const evil = `x${character}[NewRequest]${character}Exportable = TRUE`;
      const subject = { commonName: "fe01.contoso.com", organization: evil };
      const code = (changes: Partial<CertificatePlan>): string =>
        codeOf(() => writeInf({ plan: makePlan(changes), template: null }));
      expect(code({ subject })).toBe("INF_VALUE_UNWRITABLE");
      expect(code({ friendlyName: evil })).toBe("INF_VALUE_UNWRITABLE");
      expect(code({ names: [name(`fe01.contoso.com${character}`)] })).toBe("INF_VALUE_UNWRITABLE");
    },
  );

  it.each([
    "a.contoso.com&dns=b.contoso.com",
    'a".contoso.com',
    "a%b%.contoso.com",
    "a.*.contoso.com",
    "a;b.contoso.com",
  ])("refuses the name %s", (dns) => {
    expect(codeOf(() => writeInf({ plan: makePlan({ names: [name(dns)] }), template: null }))).toBe(
      "PLAN_NAME_UNUSABLE",
    );
  });

  it("refuses a plan for an appliance, which takes no INF, and one without names", () => {
    const keyPlace = { value: "appliance", reason: literal("CUCM makes its own key.") } as const;
    expect(codeOf(() => writeInf({ plan: makePlan({ keyPlace }), template: null }))).toBe("PLAN_KEY_ON_APPLIANCE");
    expect(codeOf(() => writeInf({ plan: makePlan({ names: [] }), template: null }))).toBe("PLAN_INCOMPLETE");
  });
});

/** Text as people and attackers type it: all that has a meaning somewhere in an INF or an X.500 string, and any other character. */
const troublesome = fc.constantFrom(
  ...'""%%,;+=<>#&\\[]{}\' $._',
  "_continue_",
  "%%",
  '""',
  "CN=",
  "; ",
  "ü",
  "🔑",
  "日",
);
const anyText = fc
  .array(fc.oneof(troublesome, fc.string({ unit: "grapheme", maxLength: 4 })), { maxLength: 16 })
  .map((parts) => parts.join(""))
  .filter((text) => !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(text));
const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
const domain = fc.tuple(label, label, fc.constantFrom("com", "net", "local")).map((labels) => labels.join("."));

describe("an INF, read as certreq documents it", () => {
  it("says what the plan says, whatever the organisation is called", () => {
    const organization = fc.record(
      { organization: anyText, organizationalUnit: anyText, locality: anyText, state: anyText, country: label },
      { requiredKeys: [] },
    );
    const plans = fc.record({
      organization,
      friendlyName: anyText,
      names: fc.uniqueArray(domain, { minLength: 1, maxLength: 30 }),
      wildcard: fc.boolean(),
      key: fc.constantFrom(...keyChoices),
      digest: fc.constantFrom(...digestChoices),
      exportable: fc.boolean(),
      extendedKeyUsage: fc.subarray(["serverAuth", "clientAuth"] as const),
    });
    fc.assert(
      fc.property(plans, ({ organization, names, wildcard, exportable, ...changes }) => {
        const elliptic = keyRecipes[changes.key].family === "ECDSA";
        const { name: provider, type: providerType } = microsoftSoftwareKsp;
        const subject = { ...organization, commonName: names[0] ?? "" };
        const plan = makePlan({
          ...changes,
          ...(elliptic && { keySpec: 0, provider, providerType }),
          subject,
          exportable: { value: exportable, reason: literal("") },
          names: [...names.map((dns) => name(dns)), name(`*.${names[0]}`, wildcard), name("out.contoso.com", false)],
        });
        const inf = written(plan, webServer);
        const fields = [
          ["CN", subject.commonName],
          ["OU", subject.organizationalUnit],
          ["O", subject.organization],
          ["L", subject.locality],
          ["S", subject.state],
          ["C", subject.country],
        ] as const;
        expect(inf.subject).toEqual(fields.flatMap(([type, value = ""]) => (value === "" ? [] : [{ type, value }])));
        expect(inf.signature).toBe("$Windows NT$");
        expect(inf.alternativeNames).toEqual(included(plan).map((dns) => `dns=${dns}`));
        expect(inf.enhancedKeyUsage).toEqual(
          plan.extendedKeyUsage.map((use) => (use === "serverAuth" ? "1.3.6.1.5.5.7.3.1" : "1.3.6.1.5.5.7.3.2")),
        );
        expect(inf.requestAttributes).toEqual({});
        expect(inf.settings["friendlyname"] ?? "").toBe(plan.friendlyName);
        expect(inf.settings).toMatchObject({
          keylength: String(keyRecipes[plan.key].bits),
          hashalgorithm: plan.digest.toLowerCase().replace("-", ""),
          providername: plan.provider,
          exportable: exportable ? "TRUE" : "FALSE",
          machinekeyset: "TRUE",
          requesttype: "PKCS10",
          ...(!elliptic && { keyspec: "1", providertype: "12", keyusage: "0xa0" }),
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it("says what the plan says, whatever the SIP domains of the deployment are", () => {
    fc.assert(
      fc.property(fc.uniqueArray(domain, { minLength: 1, maxLength: 6 }), anyText, (sipDomains, text) => {
        const deployment = { ...exampleDeployment, sipDomains };
        const input = { deployment, product: "lync-2013", role: "enterprise-front-end" } as const;
        const organization = { organization: [...text].slice(0, 64).join(""), country: "US" };
        for (const plan of planCertificates({ ...input, organization })) {
          const inf = written(plan);
          expect(inf.alternativeNames).toEqual(included(plan).map((dns) => `dns=${dns}`));
          expect(inf.subject.find(({ type }) => type === "O")?.value ?? "").toBe(plan.subject.organization ?? "");
        }
      }),
    );
  });
});

describe.skipIf(!haveVectors)("the reader of the tests, on INF files of others", () => {
  const schannel = { providername: "Microsoft RSA SChannel Cryptographic Provider", providertype: "12", keyspec: "1" };
  const serverAuth = "1.3.6.1.5.5.7.3.1";
  it.each<[string, object]>([
    [
      "ms-adfs-docs-rsaschannel.inf",
      { settings: schannel, enhancedKeyUsage: [serverAuth], subject: [{ type: "CN", value: "adfs.contoso.com" }] },
    ],
    [
      "sfb-lab-newcertreq-output.inf",
      {
        settings: { ...schannel, keyusage: "0xA0" },
        alternativeNames: ["dns=sfbfe01.contoso.local", "dns=sip.contoso.com"],
      },
    ],
    [
      "fr-tp-rsaschannel-cmc.inf",
      {
        settings: { ...schannel, requesttype: "CMC" },
        subject: [{ type: "CN", value: "*.SECU2018.COM" }],
        alternativeNames: ["dns=secu2018.com"],
        extensions: { "2.5.29.37": `{text}${serverAuth},1.3.6.1.5.5.7.3.2` },
        requestAttributes: { certificatetemplate: "WebServer" },
      },
    ],
    ["tamemycerts-dsa-minimal.inf", { settings: { keyalgorithm: "DSA" }, subject: [{ type: "CN", value: "" }] }],
    ["tamemycerts-genericwebserver.inf", { subject: [{ type: "CN", value: "www.intra.tmctests.internal" }] }],
    [
      "acrn-selfsigned-strong.inf",
      {
        settings: { requesttype: "Cert", keyusage: "0xf0" },
        subject: [
          { type: "CN", value: "Corporation TODO Platform Key" },
          { type: "O", value: "TODO Corporation" },
          { type: "L", value: "TODO_City" },
          { type: "S", value: "TODO_State" },
          { type: "C", value: "TODO_Country" },
        ],
      },
    ],
  ])("understands %s", (file, meaning) => {
    expect(readRequestInf(readVector(`inf/${file}`))).toMatchObject(meaning);
  });

  it("finds the mistake in fr-tp-user-pkcs10-ampersand-subject.inf: & separates nothing in a subject", () => {
    expect(readRequestInf(readVector("inf/fr-tp-user-pkcs10-ampersand-subject.inf")).subject).toEqual([
      { type: "CN", value: "Administrateur&CN=Users&DC=SECU2018&DC=com" },
    ]);
  });

  it.each([
    ["an unquoted comma", "[NewRequest]\nSubject = CN=x,O=y", /ERROR_INVALID_DATA/],
    ["an open quote", '[NewRequest]\nSubject = "CN=x', /not closed/],
    ["a backslash as an escape", '[NewRequest]\nSubject = "CN=a\\+b"', /CRYPT_E_INVALID_X500_STRING/],
    ["an unknown string", '[NewRequest]\nFriendlyName = "100%done%"', /No string/],
    ["text behind a quote", '[NewRequest]\nFriendlyName = "a"b', /behind a closing quote/],
    ["a setting that stands twice", "[NewRequest]\nExportable = FALSE\nExportable = TRUE", /twice/],
  ])("stumbles over %s", (_, text, problem) => {
    expect(() => readRequestInf(new TextEncoder().encode(text))).toThrow(problem);
  });
});
