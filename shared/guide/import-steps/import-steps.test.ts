import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { productIds } from "../../catalogue/products/types.ts";
import { targetIds } from "../../catalogue/targets/types.ts";
import { certificateUses, roleIds } from "../../roles/types.ts";
import { literal } from "../../text/testing/literal.ts";
import { importSteps } from "./import-steps.ts";
import { type StepInWords, stepInWords } from "./step-in-words.ts";
import type { ImportStepsInput } from "./types.ts";

const thumbprint = "5e".repeat(20);
const base: ImportStepsInput = {
  target: "legacy-schannel",
  fileName: "fe01 (legacy).pfx",
  thumbprint,
  product: "lync-2013",
  role: "enterprise-front-end",
  uses: ["Default", "WebServicesInternal", "WebServicesExternal"],
};

const stepsOf = (input: ImportStepsInput): readonly StepInWords[] => importSteps(input).map(stepInWords);

function commands(changes: Partial<ImportStepsInput> = {}): readonly string[] {
  return stepsOf({ ...base, ...changes }).flatMap(({ command }) => command ?? []);
}

describe("importSteps", () => {
  it("gives the exact import, check and assignment for a Lync Front End (formats.md §1.5, roles.md §4.0)", () => {
    expect(commands()).toEqual([
      'certutil -f -csp "Microsoft RSA SChannel Cryptographic Provider" -importPFX "fe01 (legacy).pfx" AT_KEYEXCHANGE',
      `certutil -v -store my ${thumbprint}`,
      `Set-CsCertificate -Type Default,WebServicesInternal,WebServicesExternal -Thumbprint ${thumbprint}`,
      "Get-CsCertificate | Select-Object Use, Thumbprint, NotAfter, Subject",
      "Stop-CsWindowsService -Graceful; Start-CsWindowsService",
      'del "fe01 (legacy).pfx"',
    ]);
  });

  it("never has a password in a command", () => {
    for (const target of targetIds) expect(commands({ target }).join("\n")).not.toMatch(/-p\b|password/i);
  });

  it("warns of Import-PfxCertificate before the import", () => {
    const steps = stepsOf(base);
    const warning = steps.findIndex(({ title }) => title.includes("Import-PfxCertificate"));
    expect(warning).toBeGreaterThanOrEqual(0);
    expect(warning).toBeLessThan(steps.findIndex(({ command }) => command?.includes("-importPFX") === true));
  });

  it("says which Windows cannot read the file, only where one cannot", () => {
    const warned = (target: ImportStepsInput["target"]) =>
      stepsOf({ ...base, target }).some(({ title }) => title.includes("Windows Server 2016 and older"));
    expect(targetIds.map(warned)).toEqual([false, false, true, true, false, false]);
  });

  it("names the provider and the KeySpec that were chosen", () => {
    expect(commands({ target: "legacy-csp" })[0]).toBe(
      'certutil -f -csp "Microsoft Enhanced RSA and AES Cryptographic Provider" -importPFX "fe01 (legacy).pfx" AT_KEYEXCHANGE',
    );
    const options = { provider: "Microsoft Strong Cryptographic Provider", keySpec: "AT_SIGNATURE" } as const;
    expect(commands({ target: "legacy-csp", options })[0]).toBe(
      'certutil -f -csp "Microsoft Strong Cryptographic Provider" -importPFX "fe01 (legacy).pfx" AT_SIGNATURE',
    );
    const checks = stepsOf({ ...base, target: "legacy-csp", options }).map(({ text }) => text);
    expect(checks.join()).toContain("“KeySpec = 2”");
  });

  it("says what the product says to another provider", () => {
    const warnings = (changes: Partial<ImportStepsInput>) =>
      stepsOf({ ...base, ...changes })
        .filter(({ kind }) => kind === "warning")
        .map(({ title }) => title)
        .join();
    expect(warnings({})).not.toContain(" and “");
    expect(warnings({ target: "legacy-csp" })).toContain("Lync Server 2013 and “Microsoft Enhanced RSA and AES");
    expect(warnings({ target: "legacy-csp", product: "cisco-uc", role: null })).not.toContain(" and “");
  });

  it("has steps of its own for PEM and P7B, none of which imports a PFX", () => {
    expect(commands({ target: "pem", fileName: "fe01.pem" })).toEqual([
      "openssl pkey -in fe01.pem -noout -text_pub",
      "openssl s_client -connect '<server>:<port>' -showcerts",
      'del "fe01.pem"',
    ]);
    expect(commands({ target: "p7b", fileName: "fe01.p7b" })).toEqual([
      'certreq -accept -machine "fe01.p7b"',
      "Import-Certificate -FilePath 'fe01.p7b' -CertStoreLocation Cert:\\LocalMachine\\CA",
      `certutil -v -store my ${thumbprint}`,
      `Set-CsCertificate -Type Default,WebServicesInternal,WebServicesExternal -Thumbprint ${thumbprint}`,
      "Get-CsCertificate | Select-Object Use, Thumbprint, NotAfter, Subject",
      "Stop-CsWindowsService -Graceful; Start-CsWindowsService",
    ]);
    const clear = stepsOf({ ...base, target: "pem", options: { confirmUnencryptedKey: true } });
    expect(clear[0]?.title).toBe("The key in this file may be in clear");
  });

  it.each(["legacy-schannel", "modern", "pem", "p7b"] as const)(
    "says what to do in the place of the assignment, where it will not work: %s",
    (target) => {
      const problems = [
        { what: literal("The name a.contoso.com is missing."), fix: literal("Have it issued again with it.") },
      ];
      const steps = stepsOf({ ...base, target, problems });
      expect(steps.filter(({ command }) => /Set-CsCertificate|s_client/.test(command ?? ""))).toEqual([]);
      expect(steps.map(({ text }) => text).join()).toContain("Have it issued again with it.");
    },
  );

  it.each([
    ["pem", "fe$(touch pwned).pem", "openssl pkey -in 'fe$(touch pwned).pem' -noout -text_pub"],
    ["pem", "-x.pem", "openssl pkey -in './-x.pem' -noout -text_pub"],
    ["p7b", "fe$(calc).p7b", "Import-Certificate -FilePath 'fe$(calc).p7b' -CertStoreLocation Cert:\\LocalMachine\\CA"],
    ["p7b", "-x.p7b", 'certreq -accept -machine ".\\-x.p7b"'],
    ["modern", "a&calc.pfx", 'certutil -f -importPFX "a&calc.pfx"'],
  ] as const)("names the file so that its shell runs nothing of it: %s, %s", (target, fileName, command) => {
    expect(commands({ target, fileName })).toContain(command);
    expect(stepsOf({ ...base, target, fileName }).map(({ title }) => title)).not.toContain("Rename the file first");
  });

  it.each([
    ["modern", "100%PATH%.pfx", "holds a % or a quotation mark"],
    ["p7b", 'a" & calc.p7b', "holds a % or a quotation mark"],
    ["pem", "a\nrm -rf x.pem", "line break"],
  ] as const)(
    "says first that a file must be renamed whose name no quotes carry: %s, %j",
    (target, fileName, reason) => {
      const [first] = stepsOf({ ...base, target, fileName });
      expect(first).toMatchObject({ kind: "warning", title: "Rename the file first" });
      expect(first?.text).toContain(reason);
      expect(commands({ target, fileName }).join()).not.toMatch(/PATH|calc|rm -rf/);
    },
  );

  it("prints a Cisco node's steps for Cisco, where no role is named", () => {
    const found = commands({ product: "cisco-uc", role: null });
    expect(found).toContain("utils service restart Cisco Tomcat");
    expect(found.join()).not.toMatch(/certutil|Set-CsCertificate/);
  });

  it("lets a key that shall stay on the server not leave it again (formats.md §1.5)", () => {
    const [closed] = commands({ exportable: false });
    expect(closed).toMatch(/ -importPFX "fe01 \(legacy\)\.pfx" AT_KEYEXCHANGE,NoExport$/);
    expect(commands({ exportable: false, target: "modern" })[0]).toBe(
      'certutil -f -importPFX "fe01 (legacy).pfx" NoExport',
    );
    expect(commands({ exportable: true })).toEqual(commands());
  });

  it("names no provider for a target without one", () => {
    expect(commands({ target: "modern" })[0]).toBe('certutil -f -importPFX "fe01 (legacy).pfx"');
  });

  it("assigns with the product's own shell, and not at all for Cisco", () => {
    const shells = stepsOf({ ...base, product: "sfb-2019" }).flatMap(({ shell }) => shell ?? []);
    expect(shells).toContain("Skype for Business Server Management Shell");
    expect(commands({ product: "cisco-uc", role: null, uses: [] }).join(" ")).not.toContain("CsCertificate");
  });

  it("leaves the use open where the role is unknown", () => {
    expect(commands({ role: null, uses: [] })).toContain(`Set-CsCertificate -Type <type> -Thumbprint ${thumbprint}`);
  });

  it("writes no file name that the prompt would read in another way", () => {
    expect(commands({ fileName: "100%PATH%.pfx" })[0]).toContain('"<name of the file>"');
    expect(commands({ fileName: 'a" & calc.pfx' })[0]).toContain('"<name of the file>"');
    expect(commands({ fileName: "a & b.pfx" })[0]).toContain('"a & b.pfx"');
  });

  it("gives every step a title of its own, and a shell to every command", () => {
    for (const role of [...roleIds, null]) {
      for (const target of targetIds) {
        for (const product of productIds) {
          const nodes = ["a.contoso.com", "b.contoso.com"];
          const steps = stepsOf({ ...base, role, target, product, nodes, uses: certificateUses });
          expect(new Set(steps.map(({ title }) => title)).size, `${role} ${target}`).toBe(steps.length);
          for (const { command, shell } of steps) expect(shell === null).toBe(command === null);
        }
      }
    }
  });

  it("tells a server of a trusted application without Lync’s shell what to do: key, setting, restart (roles.md §7.2)", () => {
    const steps = stepsOf({ ...base, role: "trusted-application", uses: ["Default"] });
    const required = steps.filter(({ kind }) => kind === "step").flatMap(({ command }) => command ?? []);
    expect(required.join("\n")).not.toMatch(/-Cs/);
    expect(required).toContain(
      'icacls "C:\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys\\<unique container name>" /grant "<account>:R"',
    );
    expect(steps.find(({ command }) => command?.startsWith("Set-CsCertificate") === true)).toMatchObject({
      kind: "alternative",
      text: expect.stringContaining("a watcher node"),
    });
  });

  it("brings the certificate of Edge and reverse proxy to both: each with its own steps, and the key", () => {
    const shared = {
      ...base,
      role: "edge-external",
      certificate: "edge-and-proxy",
      uses: ["AccessEdgeExternal"],
    } as const;
    expect(commands(shared)).toContain(`Set-CsCertificate -Type AccessEdgeExternal -Thumbprint ${thumbprint}`);
    expect(commands(shared)).toContain("netsh http show sslcert");
    const steps = stepsOf(shared);
    expect(new Set(steps.map(({ title }) => title)).size).toBe(steps.length);
    expect(commands({ ...shared, certificate: "external" })).not.toContain("netsh http show sslcert");
  });

  it("keeps names of other people inside their quotes, on one line", () => {
    const hostile = fc.string({ unit: fc.constantFrom("'", "’", '"', "%", "\n", "\u2028", "\u202e", ";", "&", "a") });
    fc.assert(
      fc.property(hostile, hostile, fc.constantFrom(...roleIds), (fileName, friendlyName, role) => {
        const own = "Stop-CsWindowsService -Graceful; Start-CsWindowsService";
        for (const command of commands({ fileName, friendlyName, role }).filter((one) => one !== own)) {
          expect(command).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
          expect(withoutQuoted(command)).not.toMatch(/[%;’]|&(?! )/);
        }
      }),
    );
  });
});

/** What stands outside quotes: single ones of PowerShell, then double ones. */
function withoutQuoted(command: string): string {
  return command
    .replace(/'(?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*'(?![\u2018-\u201b'])/g, "")
    .replace(/"[^"]*"/g, "");
}

describe("after the import", () => {
  const titles = (changes: Partial<ImportStepsInput>) => stepsOf({ ...base, ...changes }).map(({ title }) => title);
  const text = (changes: Partial<ImportStepsInput>) =>
    stepsOf({ ...base, ...changes })
      .map((step) => step.text)
      .join("\n");

  it.each([
    ["mediation", ["Default"], "-Type Default"],
    ["edge-internal", ["Internal"], "-Type Internal"],
    [
      "edge-external",
      ["AccessEdgeExternal", "DataEdgeExternal", "AudioVideoAuthentication"],
      "-Type AccessEdgeExternal,DataEdgeExternal,AudioVideoAuthentication",
    ],
    ["trusted-application", ["Default"], "-Type Default"],
    ["survivable-branch", ["Default"], "-Type Default"],
  ] as const)("%s assigns its uses in one command (roles.md §10.6)", (role, uses, words) => {
    expect(commands({ role, uses })).toContain(`Set-CsCertificate ${words} -Thumbprint ${thumbprint}`);
  });

  it("OAuth is assigned globally, once, and rolled without a gap (roles.md §4.9)", () => {
    const oauth = { role: "oauth-token-issuer", uses: ["OAuthTokenIssuer"] } as const;
    expect(commands(oauth).filter((command) => command.includes("OAuthTokenIssuer"))).toEqual([
      `Set-CsCertificate -Identity Global -Type OAuthTokenIssuer -Thumbprint ${thumbprint}`,
      `Set-CsCertificate -Identity Global -Type OAuthTokenIssuer -Thumbprint ${thumbprint} -EffectiveDate "<date and time>" -Roll`,
      "Remove-CsCertificate -Identity Global -Type OAuthTokenIssuer -Previous",
    ]);
    const nodes = ["fe01.contoso.com", "fe02.contoso.com"];
    expect(titles({ ...oauth, nodes })).not.toContain("Do the same on every server that presents it");
  });

  it("a certificate for OAuth and other uses gets two commands", () => {
    expect(commands({ uses: ["Default", "OAuthTokenIssuer"] })).toEqual(
      expect.arrayContaining([
        `Set-CsCertificate -Type Default -Thumbprint ${thumbprint}`,
        `Set-CsCertificate -Identity Global -Type OAuthTokenIssuer -Thumbprint ${thumbprint}`,
      ]),
    );
  });

  it("A/V Authentication can be rolled, but not in Lync Server 2010 (roles.md §3)", () => {
    const edge = { role: "edge-external", uses: ["AudioVideoAuthentication"] } as const;
    expect(commands(edge).join()).toContain('-EffectiveDate "<date and time>" -Roll');
    expect(commands({ ...edge, product: "lync-2010" }).join()).not.toContain("-Roll");
  });

  it("an Edge pool gets the same file on every node, outside and inside (roles.md §5)", () => {
    const nodes = ["edge01.contoso.com", "edge02.contoso.com"];
    for (const role of ["edge-external", "edge-internal"] as const) {
      expect(text({ role, nodes })).toContain(
        "edge01.contoso.com and edge02.contoso.com present one certificate with one key",
      );
      expect(titles({ role, nodes: nodes.slice(0, 1) })).not.toContain("Do the same on every server that presents it");
    }
    expect(text({ role: "edge-internal", nodes })).toContain("event 1015");
  });

  it("a reverse proxy binds it: IIS, netsh, TMG (roles.md §6.2)", () => {
    const proxy = { role: "reverse-proxy", uses: [] } as const;
    expect(commands(proxy)).toContain(
      `netsh http add sslcert ipport=0.0.0.0:443 certhash=${thumbprint} appid={4dc3e181-e14b-4a21-b022-59fc669b0914}`,
    );
    expect(titles(proxy).join()).toContain("Forefront TMG");
    expect(commands(proxy).join()).not.toContain("CsCertificate");
  });

  it("Office Web Apps finds it by its friendly name (roles.md §6.3)", () => {
    const farm = { role: "office-web-apps", uses: [] } as const;
    expect(commands({ ...farm, friendlyName: "O'Brien's farm" })).toContain(
      "Set-OfficeWebAppsFarm -CertificateName 'O''Brien''s farm'",
    );
    expect(commands(farm)).toContain(
      "New-OfficeWebAppsFarm -InternalUrl 'https://<farm>' -ExternalUrl 'https://<external name>' -CertificateName '<friendly name>'",
    );
  });

  it("Exchange enables it for Unified Messaging, with the call router where there is one (roles.md §7.1)", () => {
    const exchange = { role: "exchange-um", uses: [], nodes: ["um01.contoso.com"] } as const;
    const order = (changes: Partial<ImportStepsInput> = {}) =>
      commands({ ...exchange, ...changes }).filter((command) => /UMStartupMode|Enable-|Restart-/.test(command));
    // A service that starts with TCP alone takes no certificate, so the modes come first.
    expect(order()).toEqual([
      "Set-UMService -Identity 'um01.contoso.com' -UMStartupMode Dual",
      "Set-UMCallRouterSettings -Server 'um01.contoso.com' -UMStartupMode Dual",
      `Enable-ExchangeCertificate -Thumbprint ${thumbprint} -Services "UM,UMCallRouter"`,
      "Restart-Service MSExchangeUM, MSExchangeUMCR",
    ]);
    expect(order({ product: "lync-2010" })).toEqual([
      "Set-UMServer -Identity 'um01.contoso.com' -UMStartupMode Dual",
      `Enable-ExchangeCertificate -Thumbprint ${thumbprint} -Services "UM"`,
      "Restart-Service MSExchangeUM",
    ]);
    const old = commands({ ...exchange, product: "lync-2010" });
    expect(old).toContain(`Enable-ExchangeCertificate -Thumbprint ${thumbprint} -Services "UM"`);
    expect(old.join()).not.toContain("CallRouter");
    expect(commands({ ...exchange, target: "p7b" }).join()).not.toContain("Import-ExchangeCertificate");
  });

  it("a Cisco node gets the issuers, then the certificate, then a restart, and never a PFX (roles.md §8)", () => {
    const cisco = { product: "cisco-uc", role: "cucm-tomcat", uses: [], nodes: ["cucm-pub.contoso.com"] } as const;
    expect(titles(cisco).slice(1, 4)).toEqual([
      "Upload the root and the intermediates",
      "Upload the certificate",
      "Restart Tomcat",
    ]);
    expect(commands(cisco)).toEqual([
      "utils service restart Cisco Tomcat",
      "openssl s_client -connect cucm-pub.contoso.com:443 -showcerts",
    ]);
    expect(text({ ...cisco, nodes: ["cucm-pub.contoso.com", "cucm-sub1.contoso.com"] })).toContain(
      "it reaches the other nodes by itself",
    );
  });

  it("a gateway gets vendor's words, no certutil, and a look at its TLS port (roles.md §7.3)", () => {
    const gateway = { role: "gateway", uses: [], nodes: ["gw01.contoso.com"] } as const;
    for (const target of ["legacy-schannel", "pem"] as const) {
      expect(commands({ ...gateway, target })).toContain("openssl s_client -connect gw01.contoso.com:5067 -showcerts");
      expect(commands({ ...gateway, target }).join()).not.toContain("certutil");
    }
  });
});
