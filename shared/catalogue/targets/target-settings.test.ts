import { describe, expect, it } from "vitest";
import { AppError } from "../../errors/app-error.ts";
import { format } from "../../text/localise.ts";
import {
  microsoftEnhanced,
  microsoftEnhancedDssDh,
  microsoftRsaSchannel,
  microsoftSoftwareKsp,
  microsoftStrong,
} from "../providers/providers.ts";
import type { ConvertOptions } from "./convert-options.ts";
import { targets } from "./index.ts";
import { legacyCsp } from "./legacy-csp.ts";
import { legacySchannel } from "./legacy-schannel.ts";
import { modern } from "./modern.ts";
import { optionRemarks } from "./option-remarks.ts";
import { p7b } from "./p7b.ts";
import { pem } from "./pem.ts";
import { settingsOf } from "./target-settings.ts";
import type { Pkcs12Target, Target } from "./types.ts";
import { windows2019Plus } from "./windows-2019-plus.ts";
import { ignoredOptions } from "./without-place.ts";

/** Problems and warnings of the options, in words. */
function remarksOn(target: Target, options: ConvertOptions, kind: "problem" | "warning"): readonly string[] {
  return optionRemarks(target, options).flatMap((remark) => (remark.kind === kind ? [format(remark.message)] : []));
}
const optionProblems = (target: Target, options: ConvertOptions) => remarksOn(target, options, "problem");
const ignoredIn = (target: Target, options: ConvertOptions) => ignoredOptions(target, options).map(format);

function refused(target: Pkcs12Target, options: ConvertOptions): string {
  try {
    settingsOf(target, options);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.code).toBe("CONVERT_OPTIONS");
    expect(error.hint).toContain(target.id);
    return error.message;
  }
  return "accepted";
}

describe("parameters of a target", () => {
  it("are the target's own without options, and need no warning", () => {
    for (const target of targets) {
      expect(optionProblems(target, {})).toEqual([]);
      expect(ignoredOptions(target, {})).toEqual([]);
      if (target.container !== "PKCS#12") continue;
      const { parameters, notices } = settingsOf(target, {});
      expect(target).toMatchObject(parameters);
      expect(notices).toEqual([]);
    }
  });

  it("take every option", () => {
    const options: ConvertOptions = {
      provider: " Contoso HSM Provider ",
      keySpec: "AT_SIGNATURE",
      machineKeySet: false,
      iterations: 1_000,
    };
    const { parameters, notices } = settingsOf(legacySchannel, options);
    expect(parameters).toMatchObject({
      provider: "Contoso HSM Provider",
      keySpec: "AT_SIGNATURE",
      machineKeySet: false,
      iterations: 1_000,
      encryption: "pkcs12-3des-sha1",
    });
    expect(notices.map(format).map((warning) => warning.slice(0, 40))).toEqual(
      [
        "KeySpec does not know the provider “Conto",
        "A key marked AT_SIGNATURE only signs: Ly",
        "1,000 iterations make the password easier",
      ].map((warning) => warning.slice(0, 40)),
    );
  });

  it("write neither provider nor KeySpec where both are switched off", () => {
    const { parameters } = settingsOf(windows2019Plus, { provider: null, keySpec: "none" });
    expect(parameters).toMatchObject({ provider: null, keySpec: null });
  });

  it("have no KeySpec with a key storage provider, which then takes elliptic curves too", () => {
    const { parameters, notices } = settingsOf(windows2019Plus, { provider: microsoftSoftwareKsp.name });
    expect(parameters).toMatchObject({ keySpec: null, keyAlgorithms: ["RSA", "EC"] });
    expect(notices.map(format).join()).toContain("cannot use the key");
    expect(settingsOf(modern, { provider: microsoftEnhanced.name }).parameters.keyAlgorithms).toEqual(["RSA"]);
  });

  it("warn of the Strong provider with the words of the document (roles.md S3)", () => {
    const { notices } = settingsOf(legacyCsp, { provider: microsoftStrong.name });
    expect(notices).toHaveLength(1);
    expect(notices.map(format)[0]).toContain("Microsoft Strong Cryptographic provider will NOT work");
  });
});

describe("options that cannot work", () => {
  it.each<[Pkcs12Target, ConvertOptions, RegExp]>([
    [legacySchannel, { keySpec: "AT_SIGNATURE" }, /has no keys with AT_SIGNATURE, only with KeySpec 1\./],
    [legacySchannel, { provider: microsoftSoftwareKsp.name }, /is a key storage provider \(CNG\)/],
    [legacyCsp, { provider: "Contoso Key Storage Provider" }, /is a key storage provider \(CNG\)/],
    [legacyCsp, { provider: microsoftRsaSchannel.name }, /does not take the provider .*“legacy-schannel”/],
    [modern, { provider: microsoftSoftwareKsp.name, keySpec: "AT_KEYEXCHANGE" }, /which has no KeySpec/],
    [windows2019Plus, { provider: microsoftEnhancedDssDh.name }, /takes DSA and Diffie-Hellman keys only/],
    [modern, { iterations: 600_001 }, /^600,001 iterations cannot be written/],
    [modern, { iterations: 0 }, /^0 iterations cannot be written/],
  ])("are refused with the reason: %#", (target, options, reason) => {
    expect(refused(target, options)).toMatch(reason);
    expect(optionProblems(target, options)).toHaveLength(1);
  });

  it("are all named at once", () => {
    expect(optionProblems(legacySchannel, { keySpec: "AT_SIGNATURE", iterations: 700_000 })).toHaveLength(2);
  });

  it("are not those that only the container ignores; these are named", () => {
    const options: ConvertOptions = { provider: microsoftEnhanced.name, machineKeySet: true, chainOrder: "root-first" };
    expect(optionProblems(p7b, options)).toEqual([]);
    expect(ignoredIn(p7b, options)).toEqual([
      "The target “p7b” does not use the provider, the key set and the order of the certificates. What you chose there was ignored.",
    ]);
    expect(ignoredIn(pem, options)).toEqual([
      "The target “pem” does not use the provider and the key set. What you chose there was ignored.",
    ]);
    expect(ignoredOptions(modern, { ...options, confirmUnencryptedKey: true })).toHaveLength(1);
  });
});
