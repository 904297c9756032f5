import { describe, expect, it } from "vitest";
import { createSystemOpener } from "./create-system-opener.ts";

describe("the system's opener", () => {
  it("is not there without a graphical session", () => {
    expect(createSystemOpener("linux", {})).toBeNull();
  });

  it("says FILE_NOT_FOUND for a file that is gone", async () => {
    await expect(createSystemOpener("linux", { DISPLAY: ":0" })?.reveal("/no/such/file")).rejects.toMatchObject({
      code: "FILE_NOT_FOUND",
    });
  });

  it.runIf(process.platform === "linux")("says DIALOG_UNAVAILABLE where the program is missing", async () => {
    await expect(createSystemOpener("win32", {})?.reveal(import.meta.filename)).rejects.toMatchObject({
      code: "DIALOG_UNAVAILABLE",
    });
  });
});
