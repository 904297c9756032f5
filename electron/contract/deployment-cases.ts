import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";
import { expect } from "vitest";
import type { Draft } from "#shared/api/schemas/request.ts";
import { everyPool } from "#shared/deployment/testing/every-pool.ts";
import { format } from "#shared/text/localise.ts";
import { type ContractCase, dropped } from "./contract-case.ts";
import { expectNoPlace, expectRejection } from "./expect-error.ts";

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const draft: Draft = {
  schemaVersion: 2,
  step: "plan",
  choices: {
    deployment: everyPool,
    product: "lync-2013",
    selections: [{ role: "edge-external" }, { role: "edge-internal", servers: ["edge01.contoso.net"] }],
    answers: { "edge-automatic-configuration": false },
    addedNames: ["extra.contoso.com"],
    removedNames: [],
    nameChanges: { "edge-external.external.lsedge.contoso.net": { addedNames: [], removedNames: ["av.contoso.com"] } },
    organization: everyPool.organization,
    key: "rsa-4096",
    digest: "SHA-384",
    authorities: { private: "digicert", public: "digicert" },
    delivery: "on-server",
    format: "der",
    template: { kind: "information", oid: "1.3.6.1.4.1.311.21.8.1", majorVersion: 100, minorVersion: null },
  },
};

const importCases: readonly ContractCase[] = [
  {
    name: "saves a deployment and opens it again as it was",
    paths: ["deployment.save", "deployment.import"],
    run: async (world) => {
      const { call, folder } = world;
      const { file } = await call("deployment.save", { deployment: everyPool, folder, onExisting: "refuse" });
      expect(file.path).toBe(join(world.folders.output, file.name));
      await expectRejection(
        call("deployment.save", { deployment: everyPool, folder, onExisting: "refuse" }),
        "OUTPUT_EXISTS",
      );
      const data = new Uint8Array(await readFile(file.path));
      const opened = await call("deployment.import", { jobId: "open", files: [dropped(file.name, data)] });
      expect(opened.deployment).toEqual(everyPool);
      expect(opened.sources.map((source) => source.file)).toEqual([file.name]);
    },
  },
  {
    name: "writes the script for a server, and never over another file",
    paths: ["collector.write"],
    run: async ({ call, folder }) => {
      const { file } = await call("collector.write", { folder, onExisting: "refuse" });
      expect(await readFile(file.path, "latin1")).toMatch(/^#requires -version 2\r\n[\s\S]*\r\nAdd-Section 'end'\r\n/);
      await expectRejection(call("collector.write", { folder, onExisting: "refuse" }), "OUTPUT_EXISTS");
    },
  },
  {
    name: "says what is wrong with a file that is no deployment and no topology",
    paths: ["deployment.import"],
    run: async ({ call, fixtures }) => {
      const open = (name: string, data: Uint8Array<ArrayBuffer>): Promise<unknown> =>
        call("deployment.import", { jobId: "open", files: [dropped(name, data)] });
      await expectRejection(open("topology.xml", new Uint8Array()), "FILE_EMPTY");
      await expectRejection(open("topology.xml", fixtures.certificatePem), "TOPOLOGY_UNKNOWN");
      await expectRejection(open("cut.xml", bytes('<?xml version="1.0"?><Topology><Sites>')), "TOPOLOGY_NOT_XML");
      await expectRejection(open("page.xml", bytes("<html><body/></html>")), "TOPOLOGY_UNKNOWN");
      await expectRejection(
        open("entities.xml", bytes('<!DOCTYPE t [<!ENTITY a "b">]><Topology>&a;</Topology>')),
        "XML_NOT_ALLOWED",
      );
      const archive = zipSync({ "DocItemSet.xml": bytes("<x/>".repeat(100)) });
      await expectRejection(open("export.zip", Uint8Array.from(archive.subarray(0, 60))), "ARCHIVE_DAMAGED");
    },
  },
];

const none = { draft: null, savedAt: null };

const draftCases: readonly ContractCase[] = [
  {
    name: "keeps a draft for each run across starts, for its owner only, until it is deleted",
    paths: ["draft.list", "draft.read", "draft.save", "draft.delete"],
    run: async ({ call, folders }) => {
      expect(await call("draft.list", {})).toEqual({ drafts: [], damaged: [] });
      expect(await call("draft.read", { id: "one" })).toEqual(none);
      await call("draft.delete", { id: "one" });
      await call("draft.save", { id: "one", draft: { ...draft, step: "roles" } });
      await call("draft.save", { id: "two", draft: { ...draft, step: "signer" } });
      await call("draft.save", { id: "one", draft });
      expect(await call("draft.read", { id: "one" })).toEqual({
        draft,
        savedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      });
      expect((await call("draft.read", { id: "two" })).draft?.step).toBe("signer");
      const summary = { savedAt: expect.any(String), deployment: everyPool.name, roles: 2 };
      const { drafts } = await call("draft.list", {});
      expect(drafts.toSorted((left, right) => left.id.localeCompare(right.id))).toEqual([
        { ...summary, id: "one", step: "plan" },
        { ...summary, id: "two", step: "signer" },
      ]);
      const file = join(folders.data, "drafts", "one.json");
      if (process.platform !== "win32") expect((await stat(file)).mode & 0o777).toBe(0o600);
      await call("draft.delete", { id: "one" });
      expect(await call("draft.read", { id: "one" })).toEqual(none);
      expect((await call("draft.list", {})).drafts.map(({ id }) => id)).toEqual(["two"]);
    },
  },
  {
    name: "takes no secret into a draft, and no path as its id",
    paths: ["draft.save"],
    raw: true,
    run: async ({ send, folders }) => {
      const secret = "correct horse battery";
      const refused = [
        { id: "one", draft: { ...draft, choices: { ...draft.choices, passphrase: secret } } },
        ...["../one", "a/b", "", "ONE", "a".repeat(65)].map((id) => ({ id, draft })),
      ];
      await expectNoPlace(send, "draft.save", refused, secret);
      await expect(stat(join(folders.data, "drafts"))).rejects.toMatchObject({ code: "ENOENT" });
    },
  },
  {
    name: "lists the drafts that it can read, and keeps and tells of the others",
    paths: ["draft.list", "draft.read", "draft.save"],
    run: async ({ call, folders }) => {
      const newer = JSON.stringify({
        id: "newer",
        savedAt: "2030-01-01T00:00:00.000Z",
        draft: { ...draft, schemaVersion: 3 },
      });
      await call("draft.save", { id: "good", draft });
      for (const [id, text] of [
        ["cut", "{ damaged"],
        ["newer", newer],
      ] as const) {
        const path = join(folders.data, "drafts", `${id}.json`);
        await writeFile(path, text);
        expect(await call("draft.read", { id })).toEqual(none);
        expect(await readFile(path, "utf8")).toBe(text);
      }
      const { drafts, damaged } = await call("draft.list", {});
      expect(drafts.map(({ id }) => id)).toEqual(["good"]);
      expect(damaged.map(format)).toEqual([
        expect.stringMatching(/cut\.json cannot be read: .+ It was kept\./),
        expect.stringMatching(/newer\.json cannot be read: .+ It was kept\./),
      ]);
    },
  },
];

/** What a run of requests begins with: a deployment, opened or saved, and the choices of last time. */
export const deploymentCases: readonly ContractCase[] = [...importCases, ...draftCases];
