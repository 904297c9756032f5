import { expect, it, vi } from "vitest";
import type { ApiOutput } from "#shared/api/contract.ts";
import { format } from "#shared/text/localise.ts";
import type { Context } from "../kit/context.ts";
import { keepInInventory, withNotice } from "./keep-in-inventory.ts";

type Completed = ApiOutput<"complete.certificate">;

it("is a notice, and no error, where the kept deployments cannot be read: the result is on the disk by then", async () => {
  const fault = new Error("The folder cannot be listed.");
  const report = vi.fn();
  const context = { deployments: { list: () => Promise.reject(fault) }, report } as unknown as Context;
  const completed = { pending: { deploymentName: "Contoso" }, notices: [] } as unknown as Completed;
  const notices = await keepInInventory(context, [completed], new AbortController().signal);
  expect(withNotice(completed, notices).notices.map(format)).toEqual([
    expect.stringContaining("could not be put into the inventory of Contoso"),
  ]);
  expect(report).toHaveBeenCalledExactlyOnceWith(fault);
});
