import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { exampleDeployment } from "#shared/deployment/example.ts";
import type { Facts } from "#shared/facts/facts.ts";
import { evidenceOf } from "#shared/judge/evidence.ts";
import { startTcp, startTls } from "../testing/live/servers.ts";
import { fixturePassword } from "../testing/make-fixtures.ts";
import { type ContractCase, dropped } from "./contract-case.ts";
import { expectFailure, expectRejection, expectValue } from "./expect-error.ts";

/** A port is looked at like a file, and one that fails is a failure of its own. */
export const endpointCases: readonly ContractCase[] = [
  {
    name: "looks at ports, shows a client certificate to one that asks, and tells those that failed apart",
    paths: ["inspect.endpoints"],
    run: async ({ call, fixtures }) => {
      const file = (name: string): Promise<Buffer> => readFile(join(fixtures.folder, name));
      const seen: unknown[] = [];
      const options = { key: await file("leaf.key"), cert: await file("leaf.pem"), requestCert: true };
      const good = await startTls({ ...options, rejectUnauthorized: false }, (socket) =>
        seen.push(socket.getPeerCertificate().subject?.CN),
      );
      const mail = await startTcp((socket) => socket.write("220 mail.contoso.com ESMTP\r\n"));
      try {
        const endpoints = [`127.0.0.1:${good.port}`, `127.0.0.1:${mail.port}`, "fe01.contoso.com"];
        const client = { file: dropped("edge.pfx", fixtures.cngPfx), password: fixturePassword };
        const { files } = await call("inspect.endpoints", { jobId: "probe", endpoints, sip: null, client });
        expect(files.map(({ name }) => name)).toEqual(endpoints);
        const [facts] = expectValue(files[0]?.outcome).items;
        expect(facts).toMatchObject({
          kind: "endpoint",
          handshake: { version: "TLS 1.3", failure: null, withClientCertificate: true },
          certificates: [{ subject: { text: expect.stringContaining("CN=fe01.contoso.com") } }],
          clientCertificate: { asked: true },
        });
        expect(seen[0]).toBe("fe01.contoso.com");
        expectFailure(files[1]?.outcome, "ENDPOINT_NO_CERTIFICATE");
        expectFailure(files[2]?.outcome, "ENDPOINT_INVALID");
      } finally {
        await Promise.all([good.close(), mail.close()]);
      }
    },
  },
  {
    name: "completes the chain of a port from files beside it and from chosen roots",
    paths: ["inspect.endpoints"],
    run: async ({ call, fixtures }) => {
      const file = (name: string): Promise<Buffer> => readFile(join(fixtures.folder, name));
      const server = await startTls({ key: await file("leaf.key"), cert: await file("leaf.pem") });
      try {
        const { files } = await call("inspect.endpoints", {
          jobId: "probe",
          endpoints: [`127.0.0.1:${server.port}`],
          sip: false,
          client: null,
          beside: [dropped("issuing.pem", fixtures.issuingPem)],
          anchors: { from: "files", files: [dropped("root.pem", fixtures.rootPem)] },
        });
        const [facts] = expectValue(files[0]?.outcome).items;
        expect(facts).toMatchObject({ kind: "endpoint", around: { anchors: { choice: "files", count: 1 } } });
        const [chain] = evidenceOf(facts as Facts, "port", "2026-11-20T12:00:00Z");
        expect(chain?.chain).toMatchObject({ complete: true, trust: "trusted", path: { length: 3 } });
      } finally {
        await server.close();
      }
    },
  },
  {
    name: "keeps a look at ports as a job: its progress, its reply, and how it was stopped",
    paths: ["inspect.endpoints", "job.list", "job.result", "job.cancel"],
    raw: true,
    run: async (world) => {
      const { call, fixtures } = world;
      const silent = await startTcp(() => undefined);
      const file = (name: string): Promise<Buffer> => readFile(join(fixtures.folder, name));
      const good = await startTls({ key: await file("leaf.key"), cert: await file("leaf.pem") });
      try {
        const endpoints = [`127.0.0.1:${good.port}`];
        const look = { keepFor: "tab", sip: null, client: null };
        const { files } = await call("inspect.endpoints", { jobId: "look", endpoints, ...look });
        const title = { args: { endpoints: 1, name: endpoints[0] } };
        const kept = { path: "inspect.endpoints", keptFor: "tab", state: "done", done: 1, total: 1, title };
        expect((await call("job.list", {})).jobs).toMatchObject([{ jobId: "look", ...kept }]);
        const { replies } = await call("job.result", { jobId: "look" });
        expect(replies).toMatchObject([{ path: "inspect.endpoints", endpoints, output: { files } }]);

        // The good one is done, the one that says nothing is waited for.
        const stopping: Promise<unknown>[] = [];
        const unsubscribe = world.subscribe(({ jobId, done }) => {
          if (jobId === "stopped" && done === 1) stopping.push(call("job.cancel", { jobId }));
        });
        const both = [...endpoints, `127.0.0.1:${silent.port}`];
        const stopped = await call("inspect.endpoints", { jobId: "stopped", endpoints: both, ...look });
        await Promise.all(stopping);
        unsubscribe();
        expectValue(stopped.files[0]?.outcome);
        expectFailure(stopped.files[1]?.outcome, "CANCELLED");
        expect((await call("job.list", {})).jobs).toMatchObject([{}, { jobId: "stopped", state: "cancelled" }]);
      } finally {
        await Promise.all([good.close(), silent.close()]);
      }
    },
  },
  {
    name: "lets two files shake hands on this computer, each judged against the other’s roots",
    paths: ["rehearsal.link"],
    run: async ({ call, fixtures }) => {
      const file = dropped("edge.pfx", fixtures.cngPfx);
      const root = dropped("root.pem", Uint8Array.from(await readFile(join(fixtures.folder, "root.pem"))));
      const side = { file, password: fixturePassword, name: "fe01.contoso.com", roots: [root] };
      const facts = await call("rehearsal.link", { jobId: "rehearse", listener: side, initiator: side });
      expect(facts.attempts[0]).toMatchObject({ id: "tls-1.2", version: "TLS 1.2", listener: null, initiator: null });
      expect(facts.listener.bundle.around?.anchors?.indexes).not.toEqual([]);
      expect(facts.listener.sent?.length).toBeGreaterThan(0);
      await expectRejection(
        call("rehearsal.link", { jobId: "wrong", listener: { ...side, password: "wrong" }, initiator: side }),
        "PFX_WRONG_PASSWORD",
      );
    },
  },
  {
    name: "lets the connections of a deployment shake hands whose two ends are given, keeps the job, and keeps nothing of the files",
    paths: ["rehearsal.deployment", "deployment.keep", "inventory.read", "job.list", "job.result", "job.cancel"],
    raw: true,
    run: async (world) => {
      const { call, fixtures, folders } = world;
      const { id } = (await call("deployment.keep", { id: null, deployment: exampleDeployment })).kept;
      const input = { keepFor: "tab", id, deployment: exampleDeployment, choices: null, line: null };
      const pfx = dropped("fe.pfx", fixtures.cngPfx);
      const systems = ["edge edgepool01.contoso.com", "front-end pool01.contoso.com"];
      const files = systems.map((system) => ({ file: pfx, password: fixturePassword, system }));
      const line = systems.join(" – ");
      const output = await call("rehearsal.deployment", { jobId: "rehearse", ...input, line, files });
      expect(output.files.map(({ outcome }) => outcome.ok)).toEqual([true, true]);
      expect(output.pairs).toHaveLength(1);
      const handshakes = expectValue(output.pairs[0]?.outcome);
      expect(handshakes.attempts[0]).toMatchObject({ version: "TLS 1.2", listener: null, initiator: null });
      expect((await call("inventory.read", { id })).sources).toEqual([]);
      const { replies } = await call("job.result", { jobId: "rehearse" });
      expect(replies).toMatchObject([{ path: "rehearsal.deployment", id, line, systems }]);
      expect(JSON.stringify(replies)).not.toContain(fixturePassword);
      expect(await readdir(folders.data, { recursive: true }).then((names) => names.join())).not.toContain("pfx");

      // What is wrong with a file is its outcome, and another file is read all the same.
      const closed = dropped("closed.pfx", fixtures.cngPfx.slice(0, 200));
      const leaf = { file: dropped("leaf.cer", fixtures.certificatePem), password: null, system: null };
      const broken = { file: closed, password: "wrong", system: null };
      const partly = await call("rehearsal.deployment", { jobId: "partly", ...input, files: [broken, leaf] });
      expect(partly.files.map(({ outcome }) => outcome.ok)).toEqual([false, true]);
      expect(partly.pairs).toEqual([]);
      await expectRejection(
        call("rehearsal.deployment", { jobId: "gone", ...input, id: "gone", files }),
        "DEPLOYMENT_NOT_KEPT",
      );

      const stopping: Promise<unknown>[] = [];
      const unsubscribe = world.subscribe(({ jobId, done }) => {
        if (jobId === "stopped" && done === 1 && stopping.length === 0) stopping.push(call("job.cancel", { jobId }));
      });
      await call("rehearsal.deployment", { jobId: "stopped", ...input, line, files }).catch((thrown: unknown) => {
        expect(thrown).toMatchObject({ code: "CANCELLED" });
      });
      await Promise.all(stopping);
      unsubscribe();
      const { jobs } = await call("job.list", {});
      expect(jobs.find(({ jobId }) => jobId === "stopped")?.state).toBe("cancelled");
    },
  },
];
