import { describe, expect, it, vi } from "vitest";
import { noPolicy } from "#shared/policy/policy-of.ts";
import { type RunProgram, readPolicy } from "./read-policy.ts";
import { registryValues } from "./registry-values.ts";

/** As Windows 10 prints it (`reg query HKLM\Software\Policies\KeySpec`). */
const printed = [
  "",
  String.raw`HKEY_LOCAL_MACHINE\Software\Policies\KeySpec`,
  "    Language    REG_SZ    de",
  "    Network    REG_DWORD    0x0",
  "    RememberPassphrases    REG_DWORD    0x1",
  "    (Standard)    REG_SZ    (Wert nicht gesetzt)",
  "    Name with spaces    REG_EXPAND_SZ    %SystemRoot%    and more",
  "    Bytes    REG_BINARY    0102",
  "",
  String.raw`HKEY_LOCAL_MACHINE\Software\Policies\KeySpec\Below`,
  "",
].join("\r\n");

describe("what reg query prints", () => {
  it("is read as values, whatever language Windows has", () => {
    expect(registryValues(printed)).toEqual({
      Language: "de",
      Network: "0",
      RememberPassphrases: "1",
      "(Standard)": "(Wert nicht gesetzt)",
      "Name with spaces": "%SystemRoot%    and more",
    });
  });

  it("is nothing where it is an error or something else", () => {
    expect(registryValues("ERROR: The system was unable to find the specified registry key or value.\r\n")).toEqual({});
    expect(registryValues("    Network    REG_DWORD")).toEqual({});
  });
});

describe("the policy of this computer", () => {
  const run = vi.fn<RunProgram>(() => printed);

  it("is asked for with the program of Windows itself", () => {
    const environment = { SystemRoot: "D:/Win", PATH: "C:/evil" };
    expect(readPolicy(environment, "win32", run)).toEqual({ ...noPolicy, language: "de", network: "off" });
    const [program, parameters] = run.mock.calls[0] ?? [];
    expect(program?.replaceAll("\\", "/")).toBe("D:/Win/System32/reg.exe");
    expect(parameters).toEqual(["query", String.raw`HKLM\Software\Policies\KeySpec`]);
  });

  it("is the environment’s where the registry has none", () => {
    const environment = { KEYSPEC_POLICY_NETWORK: "0" };
    expect(readPolicy(environment, "win32", () => null)).toEqual({ ...noPolicy, network: "off" });
  });

  it("starts no program elsewhere", () => {
    run.mockClear();
    expect(readPolicy({}, "linux", run)).toEqual(noPolicy);
    expect(run).not.toHaveBeenCalled();
  });
});
