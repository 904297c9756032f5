import { describe, expect, it } from "vitest";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { parseDeployment } from "./deployments.ts";

describe("parseDeployment", () => {
  it("reads back what JSON made of the example", () => {
    expect(parseDeployment("contoso.json", JSON.stringify(exampleDeployment))).toEqual(exampleDeployment);
  });

  it("refuses what is no JSON, by name", () => {
    expect(() => parseDeployment("a.pfx", "0\u0082")).toThrow(
      expect.objectContaining({ code: "DEPLOYMENT_INVALID", message: expect.stringContaining("a.pfx") }),
    );
  });

  it("says which place is wrong", () => {
    const broken = { ...exampleDeployment, sipDomains: ["contoso_com"] };
    expect(() => parseDeployment("b.json", JSON.stringify(broken))).toThrow(
      expect.objectContaining({
        code: "DEPLOYMENT_INVALID",
        message: expect.stringMatching(/underscore[\s\S]*sipDomains/),
      }),
    );
  });
});
