import { expect, it } from "vitest";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { typedFields } from "./first-fields.ts";
import { requestDefaults } from "./request-fields.ts";

it("a deployment that is typed begins with the product that was chosen to begin with, and one that is changed with its own", () => {
  expect(typedFields(null, null)).toMatchObject({ source: "typed", typed: requestDefaults.typed });
  expect(typedFields(null, "sfb-2015")).toMatchObject({ product: "sfb-2015", typed: { product: "sfb-2015" } });
  expect(typedFields(exampleDeployment, "sfb-2015")).toMatchObject({
    product: exampleDeployment.product,
    typed: { product: exampleDeployment.product },
  });
});
