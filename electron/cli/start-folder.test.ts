import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { runBuiltCli } from "../testing/built-cli.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";
import { callersFolder } from "./start-folder.ts";

const withOpenssl = hasOpenssl();
const workspace = sharedCliWorkspace(withOpenssl);

it.each([
  ["npm run keyspec, called in another folder", { npm_lifecycle_event: "keyspec", INIT_CWD: "/home/ann" }, "/home/ann"],
  ["another script of npm, whose environment is inherited", { npm_lifecycle_event: "test", INIT_CWD: "/work" }, null],
  ["the program itself", {}, null],
])("%s", (_, environment, folder) => {
  expect(callersFolder(environment)).toBe(folder);
});

describe.skipIf(!withOpenssl)("a program that npm started", () => {
  const npm = (folder: string) => ({ npm_lifecycle_event: "keyspec", INIT_CWD: folder });

  it("takes file names from the folder where npm was called", async () => {
    const { exitCode, stdout } = await runBuiltCli(["inspect", "leaf.pem"], {
      cwd: tmpdir(),
      environment: npm(workspace.folder),
    });
    expect(stdout).toContain("leaf.pem — ");
    expect(exitCode).toBe(0);
  });

  it("stays where it is if that folder is gone", async () => {
    const { exitCode } = await runBuiltCli(["inspect", "leaf.pem"], {
      cwd: workspace.folder,
      environment: npm("/nowhere/at/all"),
    });
    expect(exitCode).toBe(0);
  });
});
