import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deploymentFile } from "#shared/deployment/deployment-file.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { contoso } from "../topology/testing/contoso.ts";
import { writePublishedTopology, writeSimpleUrls } from "../topology/testing/write-topology.ts";
import { type Fixtures, fixturePassword, makeFixtures } from "./make-fixtures.ts";

/** A folder as an administrator may have it before running keyspec, with the names that the examples of the help pages use. */
export type CliWorkspace = {
  readonly folder: string;
  readonly fixtures: Fixtures;
  readonly remove: () => Promise<void>;
};

/** The password of the PFX files, the passphrase of keys, and the new password in the workspace's text files. */
export const secretsOfWorkspace = {
  password: fixturePassword,
  passphrase: "correct horse battery",
  newPassword: "N3w-Passw0rd!",
};

/** Makes one; needs OpenSSL. */
export async function makeCliWorkspace(): Promise<CliWorkspace> {
  const folder = await mkdtemp(join(tmpdir(), "keyspec-cli-"));
  const fixtures = await makeFixtures(await mkdtemp(join(folder, "fixtures-")));
  const files: Readonly<Record<string, Uint8Array | string>> = {
    "fe01.pfx": fixtures.cngPfx,
    "open.pfx": fixtures.openPfx,
    "keyless.pfx": fixtures.keylessPfx,
    "ec.pfx": fixtures.ecPfx,
    "truncated.pfx": fixtures.truncatedPfx,
    "picture.pfx": fixtures.notAPfx,
    "leaf.pem": fixtures.certificatePem,
    "leaf.der": fixtures.certificateDer,
    "leaf.csr": fixtures.request,
    "issuing.pem": fixtures.issuingPem,
    "roots/root.pem": fixtures.rootPem,
    "exports/fe01.pfx": fixtures.cngPfx,
    "exports/fe02.P12": fixtures.cngPfx,
    "exports/readme.txt": "Not a PFX, and not to be taken for one.\n",
    "password.txt": `${secretsOfWorkspace.password}\n`,
    "passphrase.txt": `${secretsOfWorkspace.passphrase}\n`,
    "new-password.txt": `${secretsOfWorkspace.newPassword}\n`,
    "passwords.csv": `file,password\nfe01.pfx,${secretsOfWorkspace.password}\nfe02.P12,${secretsOfWorkspace.password}\n`,
    "wrong.txt": "not-the-password\n",
    "deployment.json": deploymentFile(exampleDeployment),
    "topology.xml": writePublishedTopology(contoso),
    "simple-urls.xml": writeSimpleUrls(contoso.simpleUrls ?? []),
  };
  for (const name of ["exports", "roots"]) await mkdir(join(folder, name));
  await Promise.all(Object.entries(files).map(([name, data]) => writeFile(join(folder, name), data)));
  return { folder, fixtures, remove: () => rm(folder, { recursive: true, force: true }) };
}
