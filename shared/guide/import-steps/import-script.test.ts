import { describe, expect, it } from "vitest";
import { importScript } from "./import-script.ts";

const file = (fileName: string) => ({ fileName, thumbprint: "ab".repeat(20) });
const script = (names: readonly string[], target: Parameters<typeof importScript>[0]["target"] = "legacy-schannel") =>
  importScript({ files: names.map(file), target, options: {} }) ?? "";

describe("the script that imports many files", () => {
  it("names each file with its thumbprint, and the provider that the files were made for", () => {
    const text = script(["fe01.pfx", "fe02.pfx"]);
    expect(text).toContain(`@{ Name = 'fe01.pfx'; Thumbprint = '${"AB".repeat(20)}' }`);
    expect(text).toContain("@{ Name = 'fe02.pfx'");
    expect(text).toContain("$before = @('-f', '-csp', 'Microsoft RSA SChannel Cryptographic Provider')");
    expect(text).toContain("$after = @('AT_KEYEXCHANGE')");
    expect(text).toContain("& $certutil $before -importPFX $path $after");
  });

  it("names no provider and no KeySpec where the target leaves them to the reader", () => {
    const text = script(["web.pfx"], "modern");
    expect(text).toContain("$before = @('-f')");
    expect(text).toContain("$after = @()");
  });

  it("never holds a password: certutil asks for it", () => {
    const text = script(["fe01.pfx", "fe02.pfx"]);
    expect(text).not.toMatch(/Read-Host|SecureString|-p\b|Import-PfxCertificate/);
  });

  it("keeps a name with quotation marks of any kind in one argument", () => {
    expect(script(["it's ‘mine’.pfx"])).toContain("Name = 'it''s ‘‘mine’’.pfx'");
  });

  it("leaves out a file that no line can name, and says so without its line break", () => {
    const text = script(["fe01.pfx", "a\r\nWrite-Host gotcha.pfx"]);
    expect(text).toContain("Rename them, and import them one by one: a  Write-Host gotcha.pfx");
    expect(text.split("\r\n").some((line) => line.startsWith("Write-Host"))).toBe(false);
    expect(text).toContain("Imports 1 file into");
  });

  it("is not for files of other programs", () => {
    expect(importScript({ files: [file("fe01.pem")], target: "pem", options: {} })).toBeNull();
    expect(importScript({ files: [], target: "legacy-schannel", options: {} })).toBeNull();
  });
});
