import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { everyPool } from "#shared/deployment/testing/every-pool.ts";
import { runOpenssl } from "../testing/run-openssl.ts";
import type { ContractCase } from "./contract-case.ts";
import { expectFailure, expectRejection, expectValue } from "./expect-error.ts";
import { frontEnds, madeHere, request, requestOne, requestRun } from "./request-in-world.ts";

/** Runs of several certificates: where each key is made, what lies in the folder afterwards. */
export const requestRunCases: readonly ContractCase[] = [
  {
    name: "makes each certificate of a run where its key belongs, and says to the operator what to do with all of them",
    paths: ["request.create", "pending.list"],
    run: async (world) => {
      const { requests, readme, notices } = await requestRun(world, {
        deployment: everyPool,
        selections: [
          { role: "edge-internal", servers: ["edge01.contoso.net", "edge02.contoso.net"] },
          { role: "mediation", servers: ["med01.contoso.com"] },
          { role: "cucm-tomcat", servers: ["cucm-pub.contoso.com"] },
        ],
      });
      const made = requests.map(({ outcome }) => expectValue(outcome));
      expect(made.map(({ delivery }) => delivery)).toEqual(["here", "here", "on-appliance"]);
      expect(requests.map(({ planId }) => planId)).toEqual([
        "edge-internal.internal.lsedge.contoso.net",
        "mediation.default.med01.contoso.com",
        "cucm-tomcat.node.cucm-pub.contoso.com",
      ]);
      expect(notices).toEqual([]);
      const names = [...made.map(({ file }) => file.name), readme?.name ?? "no README"];
      expect((await readdir(world.folders.output)).toSorted()).toEqual(names.toSorted());

      const { pending } = await world.call("pending.list", {});
      expect(pending.map(({ role, nodes, authority }) => ({ role, nodes, authority }))).toEqual(
        expect.arrayContaining([
          { role: "edge-internal", nodes: ["edge01.contoso.net", "edge02.contoso.net"], authority: "ad-cs-standalone" },
          { role: "mediation", nodes: ["med01.contoso.com"], authority: "ad-cs-standalone" },
        ]),
      );
      expect(pending).toHaveLength(2);

      const text = await readFile(readme?.path ?? "", "utf8");
      for (const { file } of made) expect(text).toContain(file.name);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const sheet = made[2];
      expect(await readFile(sheet?.file.path ?? "", "utf8")).toBe(sheet?.delivery === "on-appliance" && sheet.sheet);
    },
  },
  {
    name: "calls a certificate as the user does, and never two of the run or of the pending requests alike",
    paths: ["request.create", "pending.list"],
    run: async (world) => {
      const of = (server: string): string => `enterprise-front-end.combined.${server}`;
      const first = { [of("fe01.contoso.com")]: "Lync, pool01" };
      await request(world, {
        selections: frontEnds("fe01.contoso.com", "fe02.contoso.com"),
        friendlyNames: { ...first, [of("fe02.contoso.com")]: "LYNC, pool01" },
      });
      await request(world, { friendlyNames: first, onExisting: "keep-both" });
      const { pending } = await world.call("pending.list", {});
      expect(pending.map(({ friendlyName }) => friendlyName).toSorted()).toEqual([
        "LYNC, pool01 (2)",
        "Lync, pool01",
        "Lync, pool01 (3)",
      ]);
    },
  },
  {
    name: "writes an INF where the server makes its key, and keeps nothing then",
    paths: ["request.create", "pending.list"],
    run: async (world) => {
      const { requests, readme } = await requestRun(world, {
        delivery: "on-server",
        passphrase: null,
        authorities: { private: "ad-cs-enterprise", public: "public" },
        template: { kind: "name", name: "LyncWebServer" },
      });
      const value = expectValue(requests[0]?.outcome);
      if (value.delivery !== "on-server") throw new Error(`The request was made ${value.delivery}.`);
      expect(value.file.name).toBe("fe01.contoso.com.inf");
      expect(await readFile(value.file.path, "latin1")).toBe(value.inf);
      expect(value.inf).toMatch(/^KeySpec *= *1\r$/m);
      // certreq -new would look a template up in Active Directory; the command that submits names it.
      expect(value.inf).not.toMatch(/RequestAttributes|CertificateTemplate/);
      expect(await readFile(readme?.path ?? "", "utf8")).toContain('-attrib "CertificateTemplate:LyncWebServer"');
      expect((await world.call("pending.list", {})).pending).toEqual([]);
    },
  },
  {
    name: "writes a request as DER, and with the header that others write, for the same plan",
    paths: ["request.create"],
    run: async (world) => {
      const [der] = await request(world, { format: "der" });
      const binary = madeHere(expectValue(der?.outcome));
      expect(binary.file.name).toBe("fe01.contoso.com.req");
      const shown = await runOpenssl(world.folders.output, [
        "req",
        "-inform",
        "DER",
        "-verify",
        "-noout",
        "-in",
        binary.file.name,
      ]);
      expect(shown).toMatch(/verify OK/);
      const [pem] = await request(world, { format: "pem", onExisting: "keep-both" });
      const text = madeHere(expectValue(pem?.outcome));
      expect(text.file.name).toBe("fe01.contoso.com (2).req");
      expect(await readFile(text.file.path, "utf8")).toMatch(/^-----BEGIN CERTIFICATE REQUEST-----\r\n/);
    },
  },
  {
    name: "plans a role that was chosen twice once",
    paths: ["request.create"],
    raw: true,
    run: async (world) => {
      const selections = [...frontEnds("fe01.contoso.com"), ...frontEnds("fe01.contoso.com", "fe02.contoso.com")];
      const requests = await request(world, { selections, onExisting: "replace" });
      expect(requests.map(({ outcome }) => expectValue(outcome).file.name)).toEqual([
        "fe01.contoso.com.req",
        "fe02.contoso.com.req",
      ]);
    },
  },
  {
    name: "makes only the chosen ones of the plans, with the names that were changed for one of them",
    paths: ["request.create"],
    raw: true,
    run: async (world) => {
      const selections = frontEnds("fe01.contoso.com", "fe02.contoso.com");
      const id = "enterprise-front-end.combined.fe02.contoso.com";
      const requests = await request(world, {
        selections,
        only: [id],
        nameChanges: { [id]: { addedNames: ["extra.contoso.com"], removedNames: [] } },
      });
      expect(requests.map(({ planId }) => planId)).toEqual([id]);
      expect(madeHere(expectValue(requests[0]?.outcome)).pending.names).toContain("extra.contoso.com");
      const unknown = await expectRejection(request(world, { selections, only: ["no-such-plan"] }), "PLAN_INCOMPLETE");
      expect(unknown.hint).toContain(id);
      await expectRejection(request(world, { selections: [] }), "PLAN_INCOMPLETE");
    },
  },
  {
    name: "demands a passphrase before it makes a key, and has nowhere to remember one",
    paths: ["request.create", "pending.list"],
    raw: true,
    run: async (world) => {
      await expectRejection(request(world, { passphrase: null }), "PASSPHRASE_REQUIRED");
      await expectRejection(request(world, { rememberPassphrase: true }), "SECRET_STORE_UNAVAILABLE");
      expect((await world.call("pending.list", {})).pending).toEqual([]);
      const [sheet] = await request(world, {
        deployment: everyPool,
        selections: [{ role: "cucm-tomcat", servers: ["cucm-pub.contoso.com"] }],
        passphrase: null,
      });
      expect(expectValue(sheet?.outcome).delivery).toBe("on-appliance");
    },
  },
  {
    name: "goes on after a certificate that fails, and tells the operator of the others only",
    paths: ["request.create"],
    run: async (world) => {
      await requestOne(world);
      const { requests, readme } = await requestRun(world, {
        selections: frontEnds("fe01.contoso.com", "fe02.contoso.com"),
      });
      expectFailure(requests[0]?.outcome, "OUTPUT_EXISTS");
      expect(expectValue(requests[1]?.outcome).file.name).toBe("fe02.contoso.com.req");
      // The first README belongs to the first run.
      expect(readme?.name).toBe("README (2).txt");
      const text = await readFile(join(world.folders.output, "README (2).txt"), "utf8");
      expect(text).toContain("fe02.contoso.com.req");
      expect(text).not.toContain("fe01.contoso.com.req");
    },
  },
  {
    name: "stops a run on demand: what is made stays, what is not is neither on the disk nor pending",
    paths: ["request.create", "job.cancel", "pending.list"],
    raw: true,
    run: async (world) => {
      const cancelled: Promise<unknown>[] = [];
      const end = world.subscribe(({ jobId, done }) => {
        if (jobId === "request" && done === 1) cancelled.push(world.call("job.cancel", { jobId }));
      });
      const selections = [
        { role: "enterprise-front-end" as const },
        { role: "mediation" as const },
        { role: "director" as const },
      ];
      const requests = await request(world, { deployment: everyPool, selections, key: "rsa-4096" });
      end();
      await Promise.all(cancelled);
      const made = requests.filter(({ outcome }) => outcome.ok);
      const stopped = requests.filter(({ outcome }) => !outcome.ok);
      expect(made.length).toBeGreaterThan(0);
      expect(stopped.length).toBeGreaterThan(0);
      for (const { outcome } of stopped) expectFailure(outcome, "CANCELLED");
      expect((await world.call("pending.list", {})).pending).toHaveLength(made.length);
      const files = (await readdir(world.folders.output)).filter((name) => name.endsWith(".req"));
      expect(files).toHaveLength(made.length);
    },
  },
];
