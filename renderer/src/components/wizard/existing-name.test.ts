import { expect, it } from "vitest";
import { toErrorData } from "#shared/errors/app-error.ts";
import { fileErrors } from "#shared/errors/definitions/files.ts";
import { existingName } from "./existing-name.ts";

it("is the name of the file that is there, on Windows and elsewhere", () => {
  const named = (path: string) => existingName(toErrorData(fileErrors.exists({ path })));
  expect(named("C:\\Users\\me\\KeySpec\\fe01-legacy-schannel.pfx")).toBe("fe01-legacy-schannel.pfx");
  expect(named("/home/me/KeySpec/fe01-legacy-schannel.pfx")).toBe("fe01-legacy-schannel.pfx");
});
