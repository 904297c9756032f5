import { beforeEach, describe, expect, it } from "vitest";
import { productIdentity } from "#shared/product-identity.ts";
import packageJson from "../../package.json" with { type: "json" };
import * as electron from "./electron.double.ts";
import { taskBarIdentity } from "./task-bar-identity.ts";

beforeEach(() => electron.resetElectron());

describe("the name that Windows groups windows by", () => {
  it("is the appId, which the installers write into their shortcuts", () => {
    taskBarIdentity("win32");
    expect(electron.app.setAppUserModelId).toHaveBeenCalledExactlyOnceWith(productIdentity.appId);
  });

  it.each(["linux", "darwin"] as const)("is nothing that %s knows", (platform) => {
    taskBarIdentity(platform);
    expect(electron.app.setAppUserModelId).not.toHaveBeenCalled();
  });

  it("has at most 128 characters and no space, as Windows wants it", () => {
    expect(productIdentity.appId).toMatch(/^[A-Za-z0-9.]{1,128}$/);
  });
});

describe("package.json", () => {
  it("says the identity that installers and windows have", () => {
    expect(packageJson).toMatchObject({
      productName: productIdentity.name,
      homepage: productIdentity.homepage,
      desktopName: productIdentity.desktopName,
    });
  });
});
