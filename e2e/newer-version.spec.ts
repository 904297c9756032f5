import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ReleaseServer, startReleaseServer } from "../electron/testing/release-server.ts";
import { open, region } from "./actions.ts";
import { press } from "./example.ts";
import { expectNoViolations } from "./expect-no-violations.ts";
import { expect, test } from "./fixtures.ts";

/** Hosts get the environment of this process. */
const before = { ...process.env };
let folder = "";
let releases: ReleaseServer;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyspec-releases-"));
  releases = await startReleaseServer(folder);
  Object.assign(process.env, releases.environment);
});
test.afterAll(async () => {
  for (const name of Object.keys(releases.environment)) delete process.env[name];
  Object.assign(process.env, before);
  releases.close();
  await rm(folder, { recursive: true });
});

test("a newer version is looked for on a click, and never by itself", async ({ app: { page } }) => {
  await open(page, "Settings");
  const section = region(page, "Newer version");
  await expect(section).toContainText("it contacts api.github.com");
  expect(releases.asked).toEqual([]);

  releases.answerWith({ status: 200, text: '{"tag_name":"v999.0.0"}' });
  await press(page, "Check for a newer version");
  await expect(section.getByRole("status")).toContainText("KeySpec 999.0.0 is there");
  await expect(section.getByRole("status")).toContainText("https://github.com/keyspec/keyspec/releases");
  expect(releases.asked).toHaveLength(1);
  await expectNoViolations(page, "a newer version");

  releases.answerWith({ status: 503, text: "" });
  await press(page, "Check for a newer version");
  await expect(section.getByRole("alert")).toContainText("api.github.com answered 503");
  await expect(section.getByRole("status")).toBeEmpty();
});
