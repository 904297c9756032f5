import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { ApiOutput } from "#shared/api/contract.ts";
import { recordDamage } from "#shared/errors/definitions/records.ts";
import { presentValue } from "#shared/facts/part.ts";
import { runOpenssl } from "../testing/run-openssl.ts";
import { type ContractCase, dropped } from "./contract-case.ts";
import { expectFailure, expectRejection, expectValue } from "./expect-error.ts";
import {
  authorityPassphrase,
  complete,
  frontEnds,
  initAuthority,
  issue,
  madeHere,
  outPassword,
  passphrase,
  request,
  requestOne,
} from "./request-in-world.ts";

const pendingCases: readonly ContractCase[] = [
  {
    name: "makes a request that OpenSSL accepts, and keeps its encrypted key as pending",
    paths: ["request.create", "pending.list", "pending.show", "pending.delete"],
    run: async (world) => {
      const { pending, file, pem, facts } = await requestOne(world);
      expect(pending.server).toBe("fe01.contoso.com");
      expect(file).toMatchObject({
        name: "fe01.contoso.com.req",
        path: join(world.folders.output, "fe01.contoso.com.req"),
      });
      expect(await readFile(file.path, "utf8")).toBe(pem);
      expect(facts.signatureValid).toBe(true);
      const shown = await runOpenssl(world.folders.output, ["req", "-verify", "-noout", "-text", "-in", file.name]);
      expect(shown).toMatch(/verify OK/);
      for (const name of pending.names) expect(shown).toContain(`DNS:${name}`);

      const record = await readFile(join(world.folders.data, "pending", `${pending.id}.json`), "utf8");
      expect(record).toContain("BEGIN ENCRYPTED PRIVATE KEY");
      expect(record).not.toContain("BEGIN PRIVATE KEY");
      expect(record).not.toContain(passphrase);

      expect(await world.call("pending.list", {})).toMatchObject({ pending: [pending], damaged: [] });
      expect(await world.call("pending.show", { id: pending.id })).toEqual({ pending, pem, facts });
      await world.call("pending.delete", { id: pending.id });
      expect(await world.call("pending.list", {})).toMatchObject({ pending: [], damaged: [] });
      await expectRejection(world.call("pending.show", { id: pending.id }), "PENDING_NOT_FOUND");
      await expectRejection(world.call("pending.delete", { id: pending.id }), "PENDING_NOT_FOUND");
    },
  },
  {
    name: "makes one request per server, each with a key of its own",
    paths: ["request.create"],
    run: async (world) => {
      const selections = frontEnds("fe01.contoso.com", "fe02.contoso.com");
      const created = (await request(world, { selections })).map(({ outcome }) => madeHere(expectValue(outcome)));
      expect(created.map(({ pending }) => pending.server)).toEqual(["fe01.contoso.com", "fe02.contoso.com"]);
      expect(new Set(created.map(({ facts }) => facts.publicKey.fingerprint)).size).toBe(2);
    },
  },
  {
    name: "leaves an existing request file alone, and no key without its request",
    paths: ["request.create", "pending.list"],
    run: async (world) => {
      const first = await requestOne(world);
      const [again] = await request(world);
      expectFailure(again?.outcome, "OUTPUT_EXISTS", [passphrase]);
      expect(await readFile(first.file.path, "utf8")).toBe(first.pem);
      expect((await world.call("pending.list", {})).pending.map(({ id }) => id)).toEqual([first.pending.id]);
    },
  },
  {
    name: "says FOLDER_UNWRITABLE for a request, and keeps no key for it",
    paths: ["request.create", "pending.list"],
    output: "file/below",
    run: async (world) => {
      const [created] = await request(world);
      expectFailure(created?.outcome, "FOLDER_UNWRITABLE");
      expect((await world.call("pending.list", {})).pending).toEqual([]);
    },
  },
  {
    name: "refuses a server that the deployment does not have",
    paths: ["request.create"],
    run: async (world) => {
      await expectRejection(request(world, { selections: frontEnds("fe09.contoso.com") }), "PLAN_SERVER_UNKNOWN");
    },
  },
  {
    name: "keeps and reports a damaged pending request",
    paths: ["request.create", "pending.list", "pending.show"],
    run: async (world) => {
      const { pending } = await requestOne(world);
      const path = join(world.folders.data, "pending", `${pending.id}.json`);
      await writeFile(path, "{ damaged");
      const listed = await world.call("pending.list", {});
      expect(listed.pending).toEqual([]);
      expect(listed.damaged).toMatchObject([{ args: { path, why: recordDamage.notJson } }]);
      await expectRejection(world.call("pending.show", { id: pending.id }), "PENDING_DAMAGED");
      expect(await readFile(path, "utf8")).toBe("{ damaged");
    },
  },
];

const labCases: readonly ContractCase[] = [
  {
    name: "makes one lab CA and never a second",
    paths: ["labCa.status", "labCa.init"],
    run: async (world) => {
      expect(await world.call("labCa.status", {})).toEqual({ authority: null });
      const made = await initAuthority(world);
      expect(made.authority?.root.selfIssued).toBe(true);
      expect(await world.call("labCa.status", {})).toEqual(made);
      await expectRejection(initAuthority(world), "LAB_CA_EXISTS", [authorityPassphrase]);
      const stored = await readFile(join(world.folders.data, "lab-ca", "material.json"), "utf8");
      expect(stored).not.toMatch(/BEGIN (RSA )?PRIVATE KEY/);
      expect(stored).not.toContain(authorityPassphrase);
    },
  },
  {
    name: "takes a folder for the lab CA's files by HTTP or by file, and nothing else",
    paths: ["labCa.init"],
    raw: true,
    run: async (world) => {
      const init = (baseUrl: string): Promise<ApiOutput<"labCa.init">> =>
        world.call("labCa.init", { jobId: "init", organization: "Contoso", baseUrl, passphrase: authorityPassphrase });
      for (const baseUrl of ["ftp://pki.contoso.com", "javascript:alert(1)", "pki.contoso.com"])
        await expectRejection(init(baseUrl), "API_INVALID_INPUT", [authorityPassphrase]);
      const { authority } = await init("file://fileserver/pki");
      expect(authority?.issuing.crlDistributionPoints).toMatchObject({
        value: ["file://fileserver/pki/not-for-production-keyspec-lab-root.crl"],
      });
    },
  },
  {
    name: "signs nothing without a lab CA or with a wrong passphrase",
    paths: ["labCa.init", "labCa.issue", "labCa.status"],
    run: async (world) => {
      const pem = new TextDecoder().decode(world.fixtures.request);
      await expectRejection(issue(world, pem), "LAB_CA_MISSING");
      await initAuthority(world);
      const wrong = world.call("labCa.issue", {
        jobId: "issue",
        request: dropped("fe01.req", world.fixtures.request),
        profile: "ad-cs-web-server",
        passphrase: "not the passphrase",
        days: 365,
        folder: world.folder,
        onExisting: "refuse",
      });
      await expectRejection(wrong, "KEY_WRONG_PASSPHRASE", ["not the passphrase"]);
      await expectRejection(issue(world, new TextDecoder().decode(world.fixtures.certificatePem)), "REQUEST_INVALID");
      expect((await world.call("labCa.status", {})).authority?.issued).toBe(0);
    },
  },
  {
    name: "does not sign where the certificate's file could not be written",
    paths: ["labCa.init", "labCa.issue", "labCa.status"],
    run: async (world) => {
      const pem = new TextDecoder().decode(world.fixtures.request);
      await initAuthority(world);
      await issue(world, pem);
      await expectRejection(issue(world, pem, { onExisting: "refuse" }), "OUTPUT_EXISTS");
      expect((await world.call("labCa.status", {})).authority?.issued).toBe(1);
    },
  },
  {
    name: "signs several requests as one job, which is found again; what is none fails alone, a wrong passphrase fails all",
    paths: ["labCa.init", "labCa.issueSeveral", "labCa.status", "job.list", "job.result"],
    run: async (world) => {
      const { request: csr, certificatePem } = world.fixtures;
      const requests = [dropped("fe01.req", csr), dropped("fe02.req", certificatePem), dropped("fe03.req", csr)];
      const sign = (passphrase: string) =>
        world.call("labCa.issueSeveral", {
          jobId: passphrase === authorityPassphrase ? "sign" : "wrong",
          keepFor: "tab",
          requests,
          profile: "ad-cs-web-server",
          passphrase,
          days: 365,
          folder: world.folder,
          onExisting: "refuse",
        });
      await expectRejection(sign(authorityPassphrase), "LAB_CA_MISSING");
      await initAuthority(world);
      await expectRejection(sign("not the passphrase"), "KEY_WRONG_PASSPHRASE", ["not the passphrase"]);
      const signed = await sign(authorityPassphrase);
      expect(signed.requests).toMatchObject([
        { name: "fe01.req", outcome: { ok: true } },
        { name: "fe02.req", outcome: { ok: false, error: { code: "REQUEST_INVALID" } } },
        { name: "fe03.req", outcome: { ok: true } },
      ]);
      expect((await world.call("labCa.status", {})).authority?.issued).toBe(2);
      const { jobs } = await world.call("job.list", {});
      expect(jobs.map(({ jobId, state }) => [jobId, state])).toContainEqual(["sign", "done"]);
      const { replies } = await world.call("job.result", { jobId: "sign" });
      expect(replies.at(-1)).toMatchObject({ path: "labCa.issueSeveral", output: { requests: signed.requests } });
      expect(JSON.stringify(replies)).not.toContain(authorityPassphrase);
    },
  },
  {
    name: "writes a revocation list that OpenSSL verifies, with what was revoked",
    paths: ["labCa.init", "labCa.issue", "labCa.revocationList"],
    run: async (world) => {
      await initAuthority(world);
      const issued = await issue(world, new TextDecoder().decode(world.fixtures.request));
      const { serialNumber } = issued.certificate;
      const list = (revoke: readonly string[]): Promise<ApiOutput<"labCa.revocationList">> =>
        world.call("labCa.revocationList", {
          jobId: "crl",
          passphrase: authorityPassphrase,
          revoke,
          folder: world.folder,
          onExisting: "replace",
        });

      const empty = await list([]);
      expect(empty.revoked).toBe(0);
      expect(presentValue(issued.certificate.crlDistributionPoints)).toEqual([
        `http://pki.contoso.com/${empty.file.name}`,
      ]);
      await expectRejection(list(["0bad"]), "LAB_CA_SERIAL_UNKNOWN");
      const [rootUrl = ""] = presentValue(issued.certificate.crlDistributionPoints) ?? [];
      expect(empty.alsoWritten.map(({ name }) => `http://pki.contoso.com/${name}`)).toEqual([
        rootUrl.replace("issuing.crl", "root.crl"),
        ...(presentValue(issued.certificate.authorityInformationAccess) ?? []).map(({ url }) => url),
        rootUrl.replace("issuing.crl", "root.crt"),
      ]);
      const revoked = await list([serialNumber]);
      expect(revoked.revoked).toBe(1);
      expect(await list([])).toMatchObject({ revoked: 1 });

      const issuing = join(world.folders.output, "issuing-only.pem");
      const [, authority = ""] =
        new TextDecoder().decode(issued.chainPem).match(/-----BEGIN[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
      await writeFile(issuing, authority);
      const text = await runOpenssl(world.folders.output, [
        "crl",
        "-inform",
        "DER",
        "-in",
        revoked.file.path,
        "-noout",
        "-text",
        "-CAfile",
        issuing,
      ]);
      expect(text).toContain("verify OK");
      expect(text.toLowerCase()).toContain(serialNumber.replace(/^0+/, ""));
      expect(text).toMatch(/X509v3 CRL Number:\s+3/);
      expect(issued.file.name).toBe("fe01-not-for-production.pem");
    },
  },
];

const roundTrip: readonly ContractCase[] = [
  {
    name: "goes all the way: request, lab CA, complete, inspect",
    paths: ["request.create", "labCa.init", "labCa.issue", "complete.certificate", "pending.show", "inspect.files"],
    run: async (world) => {
      const { pending, pem } = await requestOne(world);
      await initAuthority(world);
      const issued = await issue(world, pem);
      expect(await readFile(issued.file.path)).toEqual(Buffer.from(issued.chainPem));

      await expectRejection(
        complete(world, issued.chainPem, { passphrase: "not the passphrase" }),
        "KEY_WRONG_PASSPHRASE",
        ["not the passphrase"],
      );
      expect((await world.call("pending.show", { id: pending.id })).pending.completedAt).toBeNull();

      const completed = await complete(world, issued.chainPem);
      expect(completed.file).toMatchObject({ name: "fe01.contoso.com.pfx" });
      expect(completed.pending).toMatchObject({
        id: pending.id,
        completedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      });
      expect(completed.chain.map(({ subject }) => subject.text)).toHaveLength(3);
      expect(completed.bundle.keys[0]).toMatchObject({
        provider: "Microsoft RSA SChannel Cryptographic Provider",
        keySpec: "AT_KEYEXCHANGE",
      });
      expect(completed.comparison.length).toBeGreaterThan(0);
      // The key stays until the user deletes it.
      expect((await world.call("pending.show", { id: pending.id })).pending).toEqual(completed.pending);

      const text = await runOpenssl(world.folders.output, [
        "pkcs12",
        "-in",
        completed.file.name,
        "-nodes",
        "-legacy",
        "-info",
        "-passin",
        `pass:${outPassword}`,
      ]);
      expect(text).toContain("Microsoft CSP Name: Microsoft RSA SChannel Cryptographic Provider");
      expect(text).toContain(`friendlyName: ${pending.friendlyName}`);

      const data = new Uint8Array(await readFile(completed.file.path));
      const { files } = await world.call("inspect.files", {
        jobId: "i",
        files: [dropped("fe01.pfx", data)],
        password: outPassword,
      });
      expect(expectValue(files[0]?.outcome).items).toMatchObject([
        { kind: "bundle", keys: [{ keySpec: "AT_KEYEXCHANGE" }] },
      ]);

      await expectRejection(complete(world, issued.chainPem), "OUTPUT_EXISTS");
    },
  },
  {
    name: "finds no request for a foreign certificate, and says what that is for",
    paths: ["request.create", "complete.certificate", "pending.list"],
    run: async (world) => {
      const { pending } = await requestOne(world);
      const { certificatePem } = world.fixtures;
      const none = await expectRejection(complete(world, certificatePem), "PENDING_NO_MATCH", [passphrase]);
      expect(none.message).toContain("fe01.contoso.com");
      await expectRejection(complete(world, certificatePem, { pendingId: pending.id }), "CERTIFICATE_KEY_MISMATCH", [
        passphrase,
      ]);
      await expectRejection(complete(world, certificatePem, { pendingId: "fe01-00000000" }), "PENDING_NOT_FOUND");
      expect((await world.call("pending.list", {})).pending).toEqual([pending]);
    },
  },
];

/** From a plan to a request, to a certificate, to a PFX, and every way in which that cannot be. */
export const requestCases: readonly ContractCase[] = [...pendingCases, ...labCases, ...roundTrip];
