import { describe, expect, it } from "vitest";
import { targetIds } from "../targets/types.ts";
import { type ImportStepsInput, importSteps } from "./import-steps.ts";

const thumbprint = "5e".repeat(20);
const base: ImportStepsInput = {
  target: "legacy-schannel",
  fileName: "fe01 (legacy).pfx",
  thumbprint,
  product: "lync-2013",
  role: "enterprise-front-end",
};

function commands(changes: Partial<ImportStepsInput> = {}): readonly string[] {
  return importSteps({ ...base, ...changes }).flatMap(({ command }) => command ?? []);
}

describe("importSteps", () => {
  it("gives the exact import, check and assignment for a Lync Front End (formats.md §1.5, roles.md §4.0)", () => {
    expect(commands()).toEqual([
      'certutil -f -csp "Microsoft RSA SChannel Cryptographic Provider" -importPFX "fe01 (legacy).pfx" AT_KEYEXCHANGE',
      `certutil -v -store my ${thumbprint}`,
      `Set-CsCertificate -Type Default,WebServicesInternal,WebServicesExternal -Thumbprint ${thumbprint}`,
      "Get-CsCertificate | Select-Object Use, Thumbprint, NotAfter, Subject",
      'del "fe01 (legacy).pfx"',
    ]);
  });

  it("never has a password in a command", () => {
    for (const target of targetIds) expect(commands({ target }).join("\n")).not.toMatch(/-p\b|password/i);
  });

  it("warns of Import-PfxCertificate before the import", () => {
    const steps = importSteps(base);
    const warning = steps.findIndex(({ title }) => title.includes("Import-PfxCertificate"));
    expect(warning).toBeGreaterThanOrEqual(0);
    expect(warning).toBeLessThan(steps.findIndex(({ command }) => command?.includes("-importPFX") === true));
  });

  it("says which Windows cannot read the file, only where one cannot", () => {
    const warned = (target: ImportStepsInput["target"]) =>
      importSteps({ ...base, target }).some(({ title }) => title.includes("Windows Server 2016 and older"));
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
    const checks = importSteps({ ...base, target: "legacy-csp", options }).map(({ text }) => text);
    expect(checks.join()).toContain("“KeySpec = 2”");
  });

  it("says what the product says to another provider", () => {
    const warnings = (changes: Partial<ImportStepsInput>) =>
      importSteps({ ...base, ...changes })
        .filter(({ kind }) => kind === "warning")
        .map(({ title }) => title)
        .join();
    expect(warnings({})).not.toContain(" and “");
    expect(warnings({ target: "legacy-csp" })).toContain("Lync Server 2013 and “Microsoft Enhanced RSA and AES");
    expect(warnings({ target: "legacy-csp", product: "cisco-uc", role: null })).not.toContain(" and “");
  });

  it("has steps of its own for PEM and P7B, none of which imports a PFX", () => {
    expect(commands({ target: "pem", fileName: "fe01.pem" })).toEqual([
      'openssl pkey -in "fe01.pem" -noout -text_pub',
      "openssl s_client -connect <server>:<port> -showcerts",
      'del "fe01.pem"',
    ]);
    expect(commands({ target: "p7b", fileName: "fe01.p7b" })).toEqual([
      'certreq -accept -machine "fe01.p7b"',
      'Import-Certificate -FilePath "fe01.p7b" -CertStoreLocation Cert:\\LocalMachine\\CA',
      `certutil -v -store my ${thumbprint}`,
      `Set-CsCertificate -Type Default,WebServicesInternal,WebServicesExternal -Thumbprint ${thumbprint}`,
      "Get-CsCertificate | Select-Object Use, Thumbprint, NotAfter, Subject",
    ]);
    const clear = importSteps({ ...base, target: "pem", options: { confirmUnencryptedKey: true } });
    expect(clear[0]?.title).toBe("The key in this file may be in clear");
  });

  it("names no provider for a target without one", () => {
    expect(commands({ target: "modern" })[0]).toBe('certutil -f -importPFX "fe01 (legacy).pfx"');
  });

  it("assigns with the product's own shell, and not at all for Cisco", () => {
    const shells = importSteps({ ...base, product: "sfb-2019" }).flatMap(({ shell }) => shell ?? []);
    expect(shells).toContain("Skype for Business Server Management Shell");
    expect(commands({ product: "cisco-uc", role: null }).join(" ")).not.toContain("CsCertificate");
  });

  it("leaves the use open where the role is unknown", () => {
    expect(commands({ role: null })).toContain(`Set-CsCertificate -Type <type> -Thumbprint ${thumbprint}`);
  });

  it("writes no file name that the prompt would read in another way", () => {
    expect(commands({ fileName: "100%PATH%.pfx" })[0]).toContain('"<name of the file>"');
    expect(commands({ fileName: 'a" & calc.pfx' })[0]).toContain('"<name of the file>"');
    expect(commands({ fileName: "a & b.pfx" })[0]).toContain('"a & b.pfx"');
  });
});
