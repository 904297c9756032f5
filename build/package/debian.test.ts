import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Arch, build, Platform } from "electron-builder";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasTool } from "#electron/testing/has-tool.ts";
import { productIdentity } from "#shared/product-identity.ts";
import { electronBuilderConfiguration } from "../electron-builder.ts";
import { createStubDistribution } from "../stub-distribution/create-stub-distribution.ts";
import { openWithTypes, ownType } from "./file-types.ts";
import { smallProject } from "./small-project.double.ts";

const electronVersion = "45.4.1";
let folder = "";
/** What electron-builder gives to fpm, which writes the package and is fetched from the network only then. */
let fpm: readonly string[] = [];
let menuEntry = "";
let mediaTypes = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyspec-debian-"));
  const electronDist = join(folder, "stub");
  await createStubDistribution(electronDist, "linux", electronVersion);
  await build({
    projectDir: await smallProject(join(folder, "project")),
    publish: "never",
    targets: Platform.LINUX.createTarget("deb", Arch.x64),
    config: electronBuilderConfiguration({ output: "dist", electronVersion, electronDist, environment: {} }),
    effectiveOptionComputed: async ([given, entry]: readonly [readonly string[], string]) => {
      fpm = given;
      menuEntry = await readFile(entry, "utf8");
      mediaTypes = await readFile(sourceOf(/^\/usr\/share\/mime\/packages\//) ?? "", "utf8");
      return true;
    },
  });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The file that goes to a place of the package: fpm takes them as `source=place`. */
function sourceOf(place: RegExp): string | undefined {
  return fpm.find((part) => place.test(part.slice(part.indexOf("=") + 1)))?.split("=")[0];
}

describe("the Debian package", () => {
  it("puts the program below /opt, its icons and types where desktops look, and an entry in the menu", () => {
    const places = fpm.filter((part) => part.includes("=/")).map((part) => part.slice(part.indexOf("=") + 1));
    expect(places.filter((place) => !place.startsWith("/usr/share/icons/hicolor/"))).toEqual([
      "/opt/KeySpec",
      "/usr/share/mime/packages/keyspec.xml",
      `/usr/share/applications/${productIdentity.desktopName}`,
    ]);
    expect(places.filter((place) => place.startsWith("/usr/share/icons/hicolor/")).length).toBeGreaterThan(0);
  });

  it("names who maintains it and where it comes from", () => {
    const argument = (name: string) => fpm[fpm.indexOf(name) + 1];
    expect(argument("--maintainer")).toBe(productIdentity.maintainer);
    expect(argument("--url")).toBe(productIdentity.homepage);
    expect(argument("--license")).toBe("MIT");
  });

  it("offers KeySpec for every type in its menu entry, which belongs to its windows", () => {
    const entries = new Map(menuEntry.split("\n").map((line) => line.split(/=(.*)/s, 2) as [string, string]));
    expect(entries.get("MimeType")?.split(";").filter(Boolean)).toEqual(
      [...openWithTypes, ownType].flatMap((type) => type.mediaTypes),
    );
    expect(entries.get("Exec")).toBe("/opt/KeySpec/keyspec %U");
    expect(`${entries.get("StartupWMClass")}.desktop`).toBe(productIdentity.desktopName);
  });

  it("teaches the desktop the extension of our own type, and no other", () => {
    expect(
      [...mediaTypes.matchAll(/<mime-type type="([^"]+)">\s*<glob pattern="([^"]+)"/g)].map(([, ...found]) => found),
    ).toEqual([["application/pkcs10", "*.csr"]]);
  });

  const here = hasTool("desktop-file-validate", "--version");
  it.skipIf(!here)("has a menu entry that freedesktop’s own check finds nothing in", async () => {
    const check = async (text: string) => {
      const file = join(folder, productIdentity.desktopName);
      await writeFile(file, text);
      const { stdout, status } = spawnSync("desktop-file-validate", [file]);
      return { said: stdout.toString(), status };
    };
    expect(await check(menuEntry)).toEqual({ said: "", status: 0 });
    expect(await check(menuEntry.replace("Type=Application", "Type=Program"))).toMatchObject({ status: 1 });
  });
});
