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
