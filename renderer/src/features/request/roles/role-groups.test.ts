import { expect, it } from "vitest";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { everyPool } from "#shared/deployment/testing/every-pool.ts";
import { rolesPresent } from "#shared/roles/planning/roles-present.ts";
import { roleGroups } from "./role-groups.ts";

const groupsOf = (deployment: typeof exampleDeployment) =>
  roleGroups(rolesPresent(deployment, deployment.product), deployment).map(({ roles }) => roles.map(({ id }) => id));

it("puts roles of the same pools together, and leaves none out", () => {
  expect(groupsOf(exampleDeployment)).toContainEqual(["edge-external", "edge-internal"]);
  for (const deployment of [exampleDeployment, everyPool]) {
    const all = rolesPresent(deployment, deployment.product).map(({ id }) => id);
    expect(groupsOf(deployment).flat().toSorted()).toEqual(all.toSorted());
  }
});
