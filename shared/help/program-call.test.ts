import { afterEach, describe, expect, it } from "vitest";
import { ofKeySpec } from "../guide/requests/of-key-spec.ts";
import { checkoutCall, commandLine, manualLine, setProgramCall } from "./program-call.ts";

afterEach(() => setProgramCall(checkoutCall));

describe("a command of KeySpec", () => {
  it("is called by npm in a checkout, until the host says how", () => {
    expect(commandLine("help")).toBe("npm run keyspec -- help");
    setProgramCall("/opt/KeySpec/keyspec");
    expect(commandLine("help")).toBe("/opt/KeySpec/keyspec help");
    expect(ofKeySpec("help").command).toBe("/opt/KeySpec/keyspec help");
  });

  it("is no step of a program without a command line, and stays readable on pages about commands", () => {
    setProgramCall(null);
    expect(ofKeySpec("complete")).toEqual({ command: null, shell: null });
    expect([commandLine("help"), manualLine("help")]).toEqual([null, "keyspec help"]);
  });
});
