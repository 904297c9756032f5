import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { checkoutCall } from "#shared/help/program-call.ts";
import { findProgramCall } from "./find-program-call.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-call-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of KeySpec with these files; the folder of its built hosts. */
function copyWith(name: string, ...files: readonly string[]): URL {
  const root = join(folder, name);
  for (const file of ["out/node/worker.mjs", ...files]) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), "");
  }
  return new URL("./", pathToFileURL(join(root, "out/node/worker.mjs")));
}

describe("the command line of this copy", () => {
  it("is called by npm in a checkout, also where something is called as the script", () => {
    expect(findProgramCall(copyWith("checkout"), "linux")).toBe(checkoutCall);
    expect(findProgramCall(copyWith("other", "keyspec"), "linux")).toBe(checkoutCall);
  });

  it("is called by the script of the loopback archive, which can be pasted", () => {
    const plain = copyWith("KeySpec-1", "keyspec", "runtime/node");
    expect(findProgramCall(plain, "linux")).toBe(`'${join(folder, "KeySpec-1", "keyspec")}'`);
    const spaced = copyWith("it's KeySpec", "keyspec", "runtime/node");
    expect(findProgramCall(spaced, "linux")).toBe(`'${join(folder, String.raw`it'\''s KeySpec`, "keyspec")}'`);
    const windows = copyWith("with spaces", "keyspec.cmd", "runtime/node.exe");
    expect(findProgramCall(windows, "win32")).toBe(`"${join(folder, "with spaces", "keyspec.cmd")}"`);
  });

  it("is none in an installed program", () => {
    expect(findProgramCall(new URL("file:///opt/KeySpec/resources/app.asar/out/node/"), "linux")).toBeNull();
  });
});
