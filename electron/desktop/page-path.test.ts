import path from "node:path";
import { describe, expect, it } from "vitest";
import { pagePath } from "./page-path.ts";

describe("the file behind a path of the page", () => {
  it("is found inside the folder, also with escaped characters", () => {
    expect(pagePath("/app/renderer", "/assets/a%20b.js", path.posix)).toBe("/app/renderer/assets/a b.js");
    expect(pagePath("C:\\app\\renderer", "/assets/main.js", path.win32)).toBe("C:\\app\\renderer\\assets\\main.js");
  });

  it.each([
    ["parent folder", "/../secret.js"],
    ["encoded parent folder", "/%2e%2e/secret.js"],
    ["encoded slash", "/..%2fsecret.js"],
    ["two levels", "/assets/../../secret.js"],
    ["a sibling that begins alike", "/../renderer-evil/main.js"],
    ["the folder itself", "/"],
    ["a NUL", "/index.html%00.js"],
    ["bytes that are not UTF-8", "/%ff%fe"],
    ["half an escape", "/%"],
  ])("is refused for %s", (_title, pathname) => {
    expect(pagePath("/app/renderer", pathname, path.posix)).toBeNull();
  });

  it.each([
    ["backslashes", "/..\\secret.js"],
    ["encoded backslashes", "/%2e%2e%5csecret.js"],
    ["mixed slashes", "/assets/..\\../secret.js"],
  ])("is refused for %s on Windows", (_title, pathname) => {
    expect(pagePath("C:\\app\\renderer", pathname, path.win32)).toBeNull();
  });

  it.each([
    ["a UNC path", "//server/share/secret.js"],
    ["an encoded UNC path", "/%5c%5cserver%5cshare%5csecret.js"],
    ["another drive", "/D:/secret.js"],
  ])("stays inside the folder for %s on Windows", (_title, pathname) => {
    const file = pagePath("C:\\app\\renderer", pathname, path.win32);
    expect(file === null || file.startsWith("C:\\app\\renderer\\")).toBe(true);
  });
});
