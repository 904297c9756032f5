import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleDeployment } from "./example.ts";
import { deploymentSchema } from "./model.ts";

describe("the example deployment", () => {
  it("is a deployment", () => {
    expect(deploymentSchema.parse(exampleDeployment)).toEqual(exampleDeployment);
  });

  it("is the file that users open: assets/example-deployment.json", () => {
    const file = resolve(import.meta.dirname, "../../assets/example-deployment.json");
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(exampleDeployment);
  });
});
