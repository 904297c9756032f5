import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasTool } from "#electron/testing/has-tool.ts";
import { openWithClass, openWithTypes, requestClass } from "../file-types.ts";
import { type Registry, readScript, runMacro } from "./registry.double.ts";

const file = join(import.meta.dirname, "open-with.nsh");
const source = readFileSync(file, "utf8");
const script = readScript(source, { PRODUCT_NAME: "KeySpec", APP_EXECUTABLE_FILENAME: "KeySpec.exe" });
const extensions = openWithTypes.flatMap((type) => type.extensions);
const classes = "Software\\Classes";

/** What electron-builder’s own macros write and remove for `fileAssociations`, from the file that it ships. */
function builderScript() {
  const builder = createRequire(createRequire(import.meta.url).resolve("electron-builder"));
  const folder = dirname(builder.resolve("app-builder-lib/package.json"));
  const shipped = readFileSync(join(folder, "templates/nsis/include/FileAssociation.nsh"), "utf8");
  const macros = ["APP_ASSOCIATE", "APP_UNASSOCIATE"].map(
    (name) => new RegExp(`!macro ${name} [\\s\\S]*?!macroend`).exec(shipped)?.[0] ?? "",
  );
  const calls = `!macro associate
    !insertmacro APP_ASSOCIATE "csr" "${requestClass}" "Certificate request" "icon" "Open with KeySpec" "command"
  !macroend
  !macro unassociate
    !insertmacro APP_UNASSOCIATE "csr" "${requestClass}"
  !macroend`;
  return readScript(`${macros.join("\n")}\n${calls}`, {});
}

/** A part of Windows’ registry before KeySpec: its own classes, and another program that is offered for .pfx and for .csr. */
function windows(): Registry {
  return new Map([
    ["Software", new Map()],
    [classes, new Map()],
    [`${classes}\\.pfx`, new Map([["", "PFXFile"]])],
    [`${classes}\\.pfx\\OpenWithProgids`, new Map([["Other.Tool", ""]])],
    [
      `${classes}\\.cer`,
      new Map([
        ["", "CERFile"],
        ["Content Type", "application/x-x509-ca-cert"],
      ]),
    ],
    [`${classes}\\.pem`, new Map()],
    [`${classes}\\.pem\\PersistentHandler`, new Map([["", "{5e941d80}"]])],
  ]);
}

function install(registry: Registry): Registry {
  runMacro(builderScript(), "associate", registry);
  runMacro(script, "customInstall", registry);
  return registry;
}

function uninstall(registry: Registry): Registry {
  runMacro(script, "customUnInstall", registry);
  runMacro(builderScript(), "unassociate", registry);
  return registry;
}

const plain = (registry: Registry) =>
  Object.fromEntries([...registry].map(([key, values]) => [key, Object.fromEntries(values)]));

describe("the include script of the Windows installer", () => {
  it("offers KeySpec for every type of the table", () => {
    const after = install(windows());
    const offered = [...after].filter(([key, values]) => /\\OpenWithProgids$/.test(key) && values.has(openWithClass));
    expect(offered.map(([key]) => key)).toEqual(
      expect.arrayContaining(extensions.map((extension) => `${classes}\\.${extension}\\OpenWithProgids`)),
    );
    expect(offered).toHaveLength(extensions.length);
  });

  it("changes what a double click does for our own type only", () => {
    const defaults = (registry: Registry) =>
      Object.fromEntries(
        [...registry].filter(([key]) => /\\\.\w+$/.test(key)).map(([key, values]) => [key, values.get("")]),
      );
    const after = defaults(install(windows()));
    expect(after).toMatchObject({ ...defaults(windows()), [`${classes}\\.csr`]: requestClass });
    expect(Object.values(after).filter((value) => value?.startsWith("KeySpec"))).toEqual([requestClass]);
  });

  it("starts the program with the file’s name in quotes", () => {
    const command = install(windows()).get(`${classes}\\${openWithClass}\\shell\\open\\command`)?.get("");
    expect(command).toBe('"$INSTDIR\\KeySpec.exe" "%1"');
  });

  it("leaves nothing behind and takes nothing of others along", () => {
    expect(plain(uninstall(install(windows())))).toEqual(plain(windows()));
    expect(plain(uninstall(install(new Map())))).toEqual({ Software: {}, [classes]: {} });
  });

  it("leaves nothing behind after an update, where the older KeySpec is uninstalled first", () => {
    const updated = install(uninstall(install(windows())));
    expect(plain(updated)).toEqual(plain(install(windows())));
    expect(plain(uninstall(updated))).toEqual(plain(windows()));
  });

  it("leaves .csr to a program that took it since", () => {
    const registry = install(windows());
    registry.get(`${classes}\\.csr`)?.set("", "Other.Request");
    expect(uninstall(registry).get(`${classes}\\.csr`)?.get("")).toBe("Other.Request");
  });

  it("is needed: electron-builder alone leaves .csr pointing at a class that is gone", () => {
    const registry = new Map();
    runMacro(builderScript(), "associate", registry);
    runMacro(builderScript(), "unassociate", registry);
    expect(registry.get(`${classes}\\.csr`)?.get("")).toBe(requestClass);
  });

  it.each(["DeleteRegKey HKCR foo", "Exec foo", `  \${If} $R0 != ""`])(
    "is refused with a line such as “%s”",
    (line) => {
      const changed = readScript(source.replace("  Push $R8", `  ${line}`), { PRODUCT_NAME: "KeySpec" });
      expect(() => runMacro(changed, "customUnInstall", new Map())).toThrow("is not");
    },
  );

  const here = hasTool("makensis", "-VERSION");
  it.skipIf(!here)("compiles with NSIS, where a warning is an error", () => {
    const folder = mkdtempSync(join(tmpdir(), "keyspec-nsis-"));
    try {
      const harness = join(folder, "harness.nsi");
      writeFileSync(
        harness,
        `Unicode true
Name "KeySpec"
OutFile "${join(folder, "harness.exe")}"
!define PRODUCT_NAME "KeySpec"
!define APP_EXECUTABLE_FILENAME "KeySpec.exe"
!include "${file}"
!include LogicLib.nsh
Section
  WriteUninstaller "$INSTDIR\\u.exe"
  !insertmacro customInstall
SectionEnd
Section "un.x"
  !insertmacro customUnInstall
SectionEnd
`,
      );
      execFileSync("makensis", ["-WX", "-V2", harness], { stdio: "pipe" });
      expect(readFileSync(join(folder, "harness.exe")).subarray(0, 2).toString()).toBe("MZ");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
