import { expect, it } from "vitest";
import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { runsOf } from "./runs.ts";

const made = (id: string, time: string, deploymentName = "Contoso") =>
  ({ id, createdAt: `2026-11-20T${time}Z`, deploymentName }) as PendingSummary;

it("are requests of one deployment that were made soon after each other", () => {
  const runs = runsOf([
    made("later", "11:00:00"),
    made("second", "09:00:50"),
    made("first", "09:00:00"),
    made("third", "09:01:30"),
    made("other", "09:00:10", "Fabrikam"),
  ]);
  expect(runs.get("second")).toBe(runs.get("first"));
  expect(runs.get("third")).toBe(runs.get("first"));
  expect(runs.get("later")).not.toBe(runs.get("first"));
  expect(runs.get("other")).not.toBe(runs.get("first"));
  expect([...new Set(runs.values())]).toHaveLength(3);
});
