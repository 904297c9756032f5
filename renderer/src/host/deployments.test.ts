import { describe, expect, it } from "vitest";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { limits } from "#shared/limits.ts";
import { openDeployment } from "./deployments.ts";

describe("openDeployment", () => {
  it("reads a deployment from a file", async () => {
    const file = new File([JSON.stringify(exampleDeployment)], "contoso.json");
    expect(await openDeployment(file)).toEqual(exampleDeployment);
  });

  it("refuses what is no deployment, by name", async () => {
    await expect(openDeployment(new File(["0\u0082"], "a.pfx"))).rejects.toMatchObject({
      code: "DEPLOYMENT_INVALID",
      message: expect.stringContaining("a.pfx"),
    });
  });

  it("does not read what is too large", async () => {
    const file = { name: "big.json", size: limits.inputFileBytes + 1, text: () => Promise.reject(new Error("read")) };
    await expect(openDeployment(file as unknown as File)).rejects.toMatchObject({ code: "FILE_TOO_LARGE" });
  });
});
