import { readFile, writeFile } from "node:fs/promises";
import { zipSync } from "fflate";
import { expect } from "vitest";
import type { ComparisonRow } from "#shared/api/schemas/convert.ts";
import { everyPool } from "#shared/deployment/testing/every-pool.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { runOpenssl } from "../testing/run-openssl.ts";
import { type ContractCase, dropped } from "./contract-case.ts";
import { expectRejection, expectValue } from "./expect-error.ts";
import {
  bytes,
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

const changed = (rows: readonly ComparisonRow[] | null): readonly string[] =>
  (rows ?? []).filter((row) => row.changed).map(({ what }) => format(what));

function pemBlocks(chain: Uint8Array): readonly string[] {
  return new TextDecoder().decode(chain).match(/-----BEGIN[\s\S]*?-----END CERTIFICATE-----\r?\n/g) ?? [];
}

/** What comes back from authorities, in the shapes in which it comes. */
export const completeCases: readonly ContractCase[] = [
  {
    name: "completes from the ZIP of an authority, whatever else lies in it, and from a P7B",
    paths: ["request.create", "labCa.init", "labCa.issue", "complete.certificate"],
    run: async (world) => {
      const { pem } = await requestOne(world);
      await initAuthority(world);
      const issued = await issue(world, pem);
      const [leaf = "", issuing = "", root = ""] = pemBlocks(issued.chainPem);
      const zip = zipSync({
        "fe01_contoso_com/": new Uint8Array(),
        "fe01_contoso_com/readme.html": bytes("<html><body>Thank you</body></html>"),
        "__MACOSX/._leaf.crt": bytes("-----BEGIN CERTIFICATE-----"),
        "root.crt": bytes(root),
        "my-ca-bundle.crt": bytes(issuing + root),
        "fe01_contoso_com/leaf.crt": bytes(leaf),
      });
      const completed = await complete(world, new Uint8Array(), {
        certificate: dropped("order.zip", new Uint8Array(zip)),
      });
      expect(completed.chain).toHaveLength(3);
      expect(completed.chain[0]).toEqual(issued.certificate);
      expect(completed.notices).toEqual([]);

      const { output } = world.folders;
      for (const [name, text] of [
        ["leaf.pem", leaf],
        ["rest.pem", issuing + root],
      ] as const)
        await writeFile(`${output}/${name}`, text);
      await runOpenssl(output, [
        "crl2pkcs7",
        "-nocrl",
        "-certfile",
        "rest.pem",
        "-certfile",
        "leaf.pem",
        "-outform",
        "DER",
        "-out",
        "all.p7b",
      ]);
      const data = new Uint8Array(await readFile(`${output}/all.p7b`));
      const again = await complete(world, new Uint8Array(), {
        certificate: dropped("all.p7b", data),
        onExisting: "keep-both",
      });
      expect(again.chain).toEqual(completed.chain);
      expect(again.file.name).toBe("fe01.contoso.com (2).pfx");
    },
  },
  {
    name: "completes the chain from files beside the certificate, and says what is missing without them",
    paths: ["request.create", "labCa.init", "labCa.issue", "complete.certificate"],
    run: async (world) => {
      const { pem } = await requestOne(world);
      await initAuthority(world);
      const [leaf = "", issuing = "", root = ""] = pemBlocks((await issue(world, pem)).chainPem);
      const alone = await complete(world, bytes(leaf));
      expect(alone.notices.map(format)).toEqual([expect.stringContaining("KeySpec Lab Issuing CA")]);
      const whole = await complete(world, bytes(leaf), {
        chain: [dropped("root.crt", bytes(root)), dropped("ca.crt", bytes(issuing))],
        onExisting: "replace",
      });
      expect(whole.notices).toEqual([]);
      expect(whole.chain).toHaveLength(3);
    },
  },
  {
    name: "completes every request that some files answer, and names what answers none with the request it nearly fits",
    paths: ["request.create", "labCa.init", "labCa.issue", "complete.several", "pending.list"],
    run: async (world) => {
      const servers = ["fe01.contoso.com", "fe02.contoso.com"];
      const made = (await request(world, { selections: frontEnds(...servers) })).map(({ outcome }) =>
        madeHere(expectValue(outcome)),
      );
      await initAuthority(world);
      const leaves: string[] = [];
      let issuers = "";
      for (const { pem } of made) {
        const [leaf = "", ...rest] = pemBlocks((await issue(world, pem)).chainPem);
        leaves.push(leaf);
        issuers = rest.join("");
      }
      await runOpenssl(world.folders.output, [
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        "other.key",
        "-out",
        "other.crt",
        "-subj",
        "/CN=pool01.contoso.com",
        "-addext",
        "basicConstraints=critical,CA:FALSE",
        "-addext",
        `subjectAltName=${(made[0]?.pending.names ?? []).map((name) => `DNS:${name}`).join()}`,
      ]);
      const several = await world.call("complete.several", {
        jobId: "several",
        files: [
          dropped(
            "answers.zip",
            new Uint8Array(zipSync({ "a.crt": bytes(leaves[0] ?? ""), "b.crt": bytes(leaves[1] ?? "") })),
          ),
          dropped("issuers.pem", bytes(issuers)),
          dropped("stranger.crt", new Uint8Array(await readFile(`${world.folders.output}/other.crt`))),
          dropped("note.txt", bytes("Thank you for your order.")),
        ],
        passphrase,
        outPassword,
        target: "legacy-schannel",
        folder: world.folder,
        onExisting: "refuse",
      });
      const values = several.requests.map(({ outcome }) => expectValue(outcome));
      expect(values.map(({ file }) => file.name).toSorted()).toEqual(["fe01.contoso.com.pfx", "fe02.contoso.com.pfx"]);
      expect(values.map(({ chain }) => chain.length)).toEqual([3, 3]);
      expect(several.strangers).toMatchObject([{ file: "stranger.crt", nearest: { server: "fe01.contoso.com" } }]);
      expect(several.unread).toMatchObject([{ file: "note.txt", error: { code: "FORMAT_UNKNOWN" } }]);
      const { pending } = await world.call("pending.list", {});
      expect(pending.map(({ completedAt }) => completedAt !== null)).toEqual([true, true]);
    },
  },
  {
    name: "completes every request that one archive answers",
    paths: ["request.create", "labCa.init", "labCa.issue", "complete.several", "pending.list"],
    run: async (world) => {
      const made = (await request(world, { selections: frontEnds("fe01.contoso.com", "fe02.contoso.com") })).map(
        ({ outcome }) => madeHere(expectValue(outcome)),
      );
      await initAuthority(world);
      const issued: [string, Uint8Array][] = [];
      for (const { pem, pending } of made) issued.push([`${pending.id}.pem`, (await issue(world, pem)).chainPem]);
      const archive = new Uint8Array(zipSync(Object.fromEntries(issued)));
      const { requests, strangers, unread } = await world.call("complete.several", {
        jobId: "several",
        files: [dropped("order.zip", archive)],
        passphrase,
        outPassword,
        target: "legacy-schannel",
        folder: world.folder,
        onExisting: "refuse",
      });
      expect([strangers, unread]).toEqual([[], []]);
      expect(requests.map(({ outcome }) => expectValue(outcome).file.name).toSorted()).toEqual([
        "fe01.contoso.com.pfx",
        "fe02.contoso.com.pfx",
      ]);
      const { pending } = await world.call("pending.list", {});
      expect(pending.map(({ completedAt }) => completedAt !== null)).toEqual([true, true]);
    },
  },
  {
    name: "completes the requests with the passphrase that was given, and leaves the others as they are",
    paths: ["request.create", "labCa.init", "labCa.issue", "complete.several", "pending.list"],
    run: async (world) => {
      const one = await requestOne(world);
      const [second] = await request(world, {
        selections: frontEnds("fe02.contoso.com"),
        passphrase: "another good passphrase",
      });
      const two = madeHere(expectValue(second?.outcome));
      await initAuthority(world);
      const files = [];
      for (const [name, { pem }] of [
        ["one.pem", one],
        ["two.pem", two],
      ] as const)
        files.push(dropped(name, (await issue(world, pem)).chainPem));
      const { requests } = await world.call("complete.several", {
        jobId: "several",
        files,
        passphrase,
        outPassword,
        target: "legacy-schannel",
        folder: world.folder,
        onExisting: "refuse",
      });
      expect(requests.map(({ pending, outcome }) => [pending.id, outcome.ok || outcome.error.code])).toEqual([
        [one.pending.id, true],
        [two.pending.id, "KEY_WRONG_PASSPHRASE"],
      ]);
      const { pending } = await world.call("pending.list", {});
      expect(pending.map(({ completedAt }) => completedAt !== null)).toEqual([true, false]);
    },
  },
  {
    name: "refuses archives that are damaged, too large or without a certificate, and writes nothing",
    paths: ["request.create", "complete.certificate", "pending.list"],
    run: async (world) => {
      const { pending } = await requestOne(world);
      const archive = (files: Record<string, Uint8Array>) => new Uint8Array(zipSync(files, { level: 9 }));
      const attempt = (data: Uint8Array<ArrayBuffer>) =>
        complete(world, new Uint8Array(), { certificate: dropped("order.zip", data) });
      await expectRejection(attempt(archive({ "a.txt": bytes("hello") })), "FORMAT_UNKNOWN");
      await expectRejection(attempt(archive({ "a.crt": bytes("x".repeat(500)) }).slice(0, 40)), "ARCHIVE_DAMAGED");
      await expectRejection(attempt(archive({ "bomb.crt": new Uint8Array(17 * 1024 * 1024) })), "LIMIT_SIZE");
      const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`${index}.crt`, new Uint8Array()]));
      await expectRejection(attempt(archive(many)), "LIMIT_COUNT");
      expect((await world.call("pending.list", {})).pending).toEqual([pending]);
    },
  },
  {
    name: "gives servers that share a key one PFX, under the name of its request",
    paths: ["request.create", "labCa.init", "labCa.issue", "complete.certificate"],
    run: async (world) => {
      const [created] = await request(world, { deployment: everyPool, selections: [{ role: "edge-internal" }] });
      const made = madeHere(expectValue(created?.outcome));
      await initAuthority(world);
      const completed = await complete(world, (await issue(world, made.pem)).chainPem);
      expect(completed.pending.nodes).toEqual(["edge01.contoso.net", "edge02.contoso.net"]);
      expect(completed.file.name).toBe(made.file.name.replace(/\.req$/, ".pfx"));
    },
  },
  {
    name: "shows what a public authority changed",
    paths: ["request.create", "labCa.init", "labCa.issue", "complete.certificate"],
    run: async (world) => {
      const [created] = await request(world, {
        deployment: everyPool,
        selections: [{ role: "edge-external" }],
        answers: { "legacy-public-im": true },
        authorities: { private: "public", public: "public" },
      });
      const { pem } = madeHere(expectValue(created?.outcome));
      await initAuthority(world);
      const given = await issue(world, pem, { profile: "public" });
      const { comparison } = await complete(world, given.chainPem);
      expect(changed(comparison)).toEqual(["Subject", "Names", "Names put in", "Enhanced Key Usage"]);
      expect(comparison.find(({ what }) => format(what) === "Names put in")?.after).toBe("www.sip.contoso.com");
      expect(formatted(comparison.find(({ what }) => format(what) === "Lifetime")?.before ?? "")).toMatch(
        /^At most \d+ days/,
      );
      // An authority that does not keep to the bound is seen as well.
      const long = await issue(world, pem, { profile: "ad-cs-web-server", days: 700 });
      const { comparison: tooLong } = await complete(world, long.chainPem, { onExisting: "keep-both" });
      expect(changed(tooLong)).toContain("Lifetime");
    },
  },
  {
    name: "shows what changed against the certificate that is replaced",
    paths: ["request.create", "labCa.init", "labCa.issue", "complete.certificate"],
    run: async (world) => {
      const { pem } = await requestOne(world);
      await initAuthority(world);
      const issued = await issue(world, pem);
      const renewed = await issue(world, pem);
      expect((await complete(world, issued.chainPem)).previous).toBeNull();
      const own = await complete(world, renewed.chainPem, {
        previous: dropped("old.pem", issued.chainPem),
        onExisting: "keep-both",
      });
      expect(changed(own.previous)).toContain("Key pair");
      expect(own.previous?.find(({ what }) => format(what) === "Root")?.changed).toBe(false);
      const foreign = await complete(world, renewed.chainPem, {
        previous: dropped("old.cer", world.fixtures.certificateDer),
        onExisting: "keep-both",
      });
      expect(changed(foreign.previous)).toEqual(expect.arrayContaining(["Names", "Names added", "Issuer"]));
      expect(changed(foreign.previous)).not.toContain("Key pair");
      await expectRejection(
        complete(world, renewed.chainPem, {
          previous: dropped("old.pfx", world.fixtures.cngPfx),
          onExisting: "keep-both",
        }),
        "FORMAT_UNKNOWN",
      );
    },
  },
  {
    name: "completes an elliptic curve key for a modern reader, and says why not for Lync",
    paths: ["request.create", "labCa.init", "labCa.issue", "complete.certificate"],
    run: async (world) => {
      const [created] = await request(world, { key: "ecdsa-p256", digest: "SHA-384" });
      const { pem, pending } = madeHere(expectValue(created?.outcome));
      expect(pending.key).toBe("ecdsa-p256");
      await initAuthority(world);
      const { chainPem } = await issue(world, pem);
      await expectRejection(complete(world, chainPem), "KEY_NOT_RSA");
      const completed = await complete(world, chainPem, { target: "modern" });
      expect(completed.bundle.keys[0]?.publicKey).toMatchObject({ algorithm: "EC", curve: "P-256" });
      expect(completed.pending.completedAt).not.toBeNull();
    },
  },
  {
    name: "asks for a passphrase once a session, and the lab CA can have that of a request",
    paths: ["request.create", "labCa.init", "labCa.issue", "labCa.status", "complete.certificate", "passwords.forget"],
    raw: true,
    run: async (world) => {
      const { pem, pending } = await requestOne(world);
      expect((await world.call("pending.list", {})).remembered).toEqual([pending.id]);
      const init = {
        jobId: "init",
        organization: "Contoso Lab",
        baseUrl: "http://pki.contoso.com",
        passphrase: null,
        passphraseOf: pending.id,
      };
      expect((await world.call("labCa.init", init)).authority?.passphraseRemembered).toBe(true);
      const { chainPem } = await issue(world, pem, { passphrase: null });
      await complete(world, chainPem, { passphrase: null });

      await world.call("passwords.forget", {});
      expect((await world.call("pending.list", {})).remembered).toEqual([]);
      expect((await world.call("labCa.status", {})).authority?.passphraseRemembered).toBe(false);
      await expectRejection(issue(world, pem, { passphrase: null }), "PASSPHRASE_REQUIRED");
      // The lab CA has the same passphrase as the request.
      await issue(world, pem, { passphrase });
      await complete(world, chainPem, { onExisting: "keep-both" });
      await complete(world, chainPem, { passphrase: null, onExisting: "keep-both" });
    },
  },
  {
    name: "needs the passphrase that nobody remembers",
    paths: ["request.create", "labCa.init", "labCa.issue", "complete.certificate", "passwords.forget"],
    raw: true,
    run: async (world) => {
      const { pem } = await requestOne(world);
      await initAuthority(world);
      const { chainPem } = await issue(world, pem);
      await world.call("passwords.forget", {});
      await expectRejection(complete(world, chainPem, { passphrase: null }), "PASSPHRASE_REQUIRED");
    },
  },
];
