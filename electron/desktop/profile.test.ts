import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { app } from "electron";
import { afterEach, expect, it, vi } from "vitest";
import { profile } from "./profile.ts";

const base = mkdtempSync(join(tmpdir(), "keyspec-profile-"));
afterEach(() => rmSync(base, { recursive: true, force: true }));

it.runIf(process.platform !== "win32")("makes the profile folder for this user alone, and gives it to Electron", () => {
  const folder = join(base, "deep", "profile");
  profile(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(vi.mocked(app.setPath)).toHaveBeenCalledWith("userData", folder);
});
