import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { KeptChoices } from "#shared/api/schemas/kept-deployments.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { everyPool } from "#shared/deployment/testing/every-pool.ts";
import { format } from "#shared/text/localise.ts";
import { type ContractCase, dropped } from "./contract-case.ts";
import { expectNoPlace, expectRejection } from "./expect-error.ts";

const choices: KeptChoices = {
  product: "lync-2013",
  selections: [{ role: "enterprise-front-end", layout: "separate" }],
  answers: { "fallback-names": true },
  addedNames: ["extra.contoso.com"],
  removedNames: [],
  nameChanges: {},
  organization: everyPool.organization,
  key: "rsa-4096",
  digest: "SHA-256",
  authorities: { private: "ad-cs-enterprise", public: "digicert" },
  delivery: "here",
  format: "pem-new",
  template: null,
};

/** Deployments that are kept, with what was answered for them and what was found of their certificates. */
export const keptDeploymentCases: readonly ContractCase[] = [
  {
    name: "keeps, changes, renames, duplicates and removes deployments, one for each name",
    paths: ["deployment.keep", "deployment.list", "deployment.remove"],
    run: async ({ call, folders }) => {
      const { kept } = await call("deployment.keep", { id: null, deployment: everyPool, choices });
      await expectRejection(call("deployment.keep", { id: null, deployment: everyPool }), "DEPLOYMENT_KEPT");
      const renamed = { ...everyPool, name: "Renamed" };
      const changed = await call("deployment.keep", { id: kept.id, deployment: renamed });
      expect(changed.kept).toMatchObject({ id: kept.id, choices, deployment: { name: "Renamed" } });
      await call("deployment.keep", { id: null, deployment: { ...everyPool, name: "Copy" }, choices });
      const { deployments, damaged } = await call("deployment.list", {});
      expect(deployments.map(({ deployment }) => deployment.name)).toEqual(["Copy", "Renamed"]);
      expect(damaged).toEqual([]);
      const file = join(folders.data, "deployments", `${kept.id}.json`);
      if (process.platform !== "win32") expect((await stat(file)).mode & 0o777).toBe(0o600);
      await call("deployment.remove", { id: kept.id });
      await expectRejection(call("deployment.remove", { id: kept.id }), "DEPLOYMENT_NOT_KEPT");
      await expectRejection(call("deployment.keep", { id: kept.id, deployment: renamed }), "DEPLOYMENT_NOT_KEPT");
    },
  },
  {
    name: "reads deployments that an earlier KeySpec kept, and tells of those that it cannot read",
    paths: ["deployment.list"],
    run: async ({ call, folders }) => {
      const folder = join(folders.data, "deployments");
      await mkdir(folder, { recursive: true });
      const record = { schemaVersion: 1, id: "a1", turn: 4, deployment: everyPool };
      await writeFile(join(folder, "a1.json"), JSON.stringify(record));
      await writeFile(join(folder, "cut.json"), "{ damaged");
      const { deployments, damaged } = await call("deployment.list", {});
      expect(deployments).toEqual([{ id: "a1", deployment: everyPool, choices: null, changedAt: null }]);
      expect(damaged.map(format)).toEqual([expect.stringMatching(/cut\.json cannot be read: .+ It was kept\./)]);
    },
  },
  {
    name: "takes no secret among the answers, and no path as an id",
    paths: ["deployment.keep"],
    raw: true,
    run: async ({ send }) => {
      const secret = "correct horse battery";
      const refused = [
        { id: null, deployment: everyPool, choices: { ...choices, passphrase: secret } },
        ...["../one", "a/b", ""].map((id) => ({ id, deployment: everyPool })),
      ];
      await expectNoPlace(send, "deployment.keep", refused, secret);
    },
  },
  {
    name: "completes the chain of a certificate by issuers that are added later",
    paths: ["deployment.keep", "inventory.add"],
    run: async ({ call, fixtures }) => {
      const { id } = (await call("deployment.keep", { id: null, deployment: everyPool })).kept;
      const add = async (...files: readonly (readonly [string, Uint8Array<ArrayBuffer>])[]) => {
        const input = files.map(([name, data]) => dropped(name, data));
        const output = await call("inventory.add", { jobId: "add", id, files: input, endpoints: [], password: null });
        const facts = output.sources.find(({ name }) => name === "fe01.cer")?.items[0];
        return facts?.kind === "certificate" ? (facts.around?.certificates.length ?? 0) : null;
      };
      expect(await add(["fe01.cer", fixtures.certificatePem])).toBe(0);
      expect(await add(["issuing.cer", fixtures.issuingPem], ["root.cer", fixtures.rootPem])).toBe(2);
    },
  },
  {
    name: "keeps what files show with the deployment, each once, until it is taken out",
    paths: ["deployment.keep", "deployment.remove", "inventory.add", "inventory.read", "inventory.remove"],
    run: async ({ call, fixtures, folders }) => {
      const { kept } = await call("deployment.keep", { id: null, deployment: everyPool });
      const { id } = kept;
      const files = [dropped("fe01.cer", fixtures.certificatePem), dropped("notes.txt", new Uint8Array([1, 2, 3]))];
      const add = () => call("inventory.add", { jobId: "add", id, files, endpoints: [], password: null });
      const added = await add();
      expect(added.files.map(({ name, outcome }) => [name, outcome.ok])).toEqual([
        ["fe01.cer", true],
        ["notes.txt", false],
      ]);
      expect((await add()).sources.map(({ name }) => name)).toEqual(["fe01.cer"]);
      const { sources } = await call("inventory.read", { id });
      expect(sources.map(({ name, items }) => [name, items.map(({ kind }) => kind)])).toEqual([
        ["fe01.cer", ["certificate"]],
      ]);
      const path = join(folders.data, "inventories", `${id}.json`);
      expect(await readFile(path, "utf8")).not.toContain("PRIVATE KEY");
      const rest = await call("inventory.remove", { id, sources: sources.map((source) => source.id) });
      expect(rest.sources).toEqual([]);
      await call("deployment.remove", { id });
      await expectRejection(call("inventory.read", { id }), "DEPLOYMENT_NOT_KEPT");
      await expect(stat(path)).rejects.toMatchObject({ code: "ENOENT" });
    },
  },
  {
    name: "writes a calendar with what ends in a kept deployment",
    paths: ["deployment.calendar"],
    raw: true,
    run: async ({ call, folder, fixtures }) => {
      const { kept } = await call("deployment.keep", { id: null, deployment: exampleDeployment });
      const files = [dropped("fe01.cer", fixtures.certificatePem)];
      await call("inventory.add", { jobId: "add", id: kept.id, files, endpoints: [], password: null });
      const { file, events } = await call("deployment.calendar", { id: kept.id, folder, onExisting: "refuse" });
      expect(events).toBe(1);
      expect(await readFile(file.path, "utf8")).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:Certificate expires: fe01/);
      await expectRejection(
        call("deployment.calendar", { id: "gone", folder, onExisting: "refuse" }),
        "DEPLOYMENT_NOT_KEPT",
      );
    },
  },
];
