import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import { everyPool } from "../../deployment/testing/every-pool.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import { presenceSentences } from "../../present/trust/presence-sentences.ts";
import { format } from "../../text/localise.ts";
import { stateOfLinks } from "../state/state-of-links.ts";
import { authority, inPlace } from "../testing/in-place.ts";
import { trustCode } from "../trust-codes.ts";
import { trustMap } from "../trust-map.ts";
import { certificatesNeeded, type NeededCertificates } from "./certificates-needed.ts";

const frontEnd = { pool: "pool01.contoso.com", role: "enterprise-front-end" } as const;
const edge = { pool: "edgepool01.contoso.com", role: "edge-internal", uses: ["Internal"], by: "b" } as const;

function neededBy(
  id: string,
  certificates: readonly CertificateInPlace[],
  deployment = exampleDeployment,
): NeededCertificates {
  const states = stateOfLinks(certificates);
  const map = trustMap({ deployment, certificates }, states);
  const system = map.systems.find((each) => each.id === id);
  if (system === undefined) throw new Error(`There is no ${id}.`);
  return certificatesNeeded(map, states, system);
}
const listOf = ({ needed }: NeededCertificates) =>
  needed.map(({ certificate, store, presence }) => `${certificateName(certificate)}: ${store}, ${presence}`);

const given = [
  inPlace({ ...frontEnd, server: "fe01.contoso.com" }),
  inPlace({ ...frontEnd, server: "fe02.contoso.com" }),
  inPlace({ ...edge, server: "edge01.contoso.com", trusts: ["b"] }),
  inPlace({ ...edge, server: "edge02.contoso.com", trusts: ["a", "b"] }),
];

describe("what a system must trust", () => {
  it("is the root in Trusted Root and the issuing CA in Intermediate, one by one, with their commands", () => {
    const { needed, waiting } = neededBy("edge edgepool01.contoso.com", given);
    expect(listOf({ needed, waiting })).toEqual([
      "Root CA a: trusted-root, lacking",
      "Issuing CA a: intermediate, not-seen",
    ]);
    expect(needed[0]?.servers).toEqual({
      there: ["edge02.contoso.com"],
      lacking: ["edge01.contoso.com"],
      byAnother: [],
      unknown: [],
    });
    expect(needed[0]?.because.map(({ title }) => title)).toEqual(["pool01.contoso.com"]);
    expect(needed.map(({ commands }) => commands[0]?.command)).toEqual([
      'certutil -f -addstore Root "Root CA a.cer"',
      'certutil -f -addstore CA "Issuing CA a.cer"',
    ]);
  });

  it("reaches members of the domain by group policy, and Edge Servers by hand only", () => {
    const [atFrontEnd] = neededBy("front-end pool01.contoso.com", given).needed;
    expect(atFrontEnd?.policy && format(atFrontEnd.policy)).toContain("Trusted Root Certification Authorities");
    const [atEdge] = neededBy("edge edgepool01.contoso.com", given).needed;
    expect(atEdge?.policy).toBeNull();
    expect(atEdge && format(trustCode(atEdge.codes[0] ?? "T0").how)).toContain("Never import a P7B into Trusted Root");
  });

  it("gets into a gateway on its own page, by no command of Windows", () => {
    const own = { pool: "medpool.contoso.com", role: "mediation" } as const;
    const mediation = ["med01.contoso.com", "med02.contoso.com"].map((server) => inPlace({ ...own, server }));
    const [root] = neededBy("gateway gw01.contoso.com", mediation, everyPool).needed;
    expect(root?.commands).toEqual([]);
    expect(root?.codes).toContain("T6");
  });

  it("gets into CUCM on its own page as well, which takes no public authority for granted (trust.md §4, V08)", () => {
    const own = { pool: "medpool.contoso.com", role: "mediation", issuerOrganization: "DigiCert Inc" } as const;
    const mediation = ["med01.contoso.com", "med02.contoso.com"].map((server) => inPlace({ ...own, server }));
    const { needed } = neededBy("cucm cucm-pub.contoso.com", mediation, everyPool);
    expect(needed.map(({ store, presence, commands }) => [store, presence, commands])).toEqual([
      ["trusted-root", "not-seen", []],
      ["intermediate", "not-seen", []],
    ]);
  });

  it("never puts what is not self-signed into Trusted Root (KB2795828)", () => {
    const { needed } = neededBy("edge edgepool01.contoso.com", given);
    for (const { certificate, store } of needed)
      if (store === "trusted-root") expect(certificate.selfIssued).toBe(true);
  });

  it("names those whose certificate is not given", () => {
    const { waiting } = neededBy("edge edgepool01.contoso.com", given);
    expect(waiting.map(({ title }) => title)).toContain("medpool01.contoso.com");
  });

  it("says it of each server, also of one that described itself and has no certificate yet", () => {
    const print = authority("a");
    const servers = [
      {
        server: "edge01.contoso.com",
        trustedRoots: [print.root.sha256Fingerprint],
        intermediates: [],
        knowsAssignments: true,
      },
    ];
    const certificates = given.slice(0, 2);
    const states = stateOfLinks(certificates, [], new Map(), servers);
    const map = trustMap({ deployment: exampleDeployment, certificates }, states);
    const system = map.systems.find(({ id }) => id === "edge edgepool01.contoso.com");
    if (system === undefined) throw new Error("There is no Edge pool.");
    const { needed } = certificatesNeeded(map, states, system);
    expect(needed.map(({ presence }) => presence)).toEqual(["not-seen", "lacking"]);
    expect(needed.map(presenceSentences).map((said) => said.map(format))).toEqual([
      ["It is there on edge01.contoso.com.", "Nobody looked on edge02.contoso.com."],
      ["Missing on edge01.contoso.com.", "Nobody looked on edge02.contoso.com."],
    ]);
  });

  it("says of a server into whose store nobody looked that nobody looked", () => {
    expect(listOf(neededBy("front-end pool01.contoso.com", given))[0]).toBe("Root CA b: trusted-root, not-seen");
  });

  it("of Cisco’s client is the root in Trusted Root, with CertMgr.exe among the commands", () => {
    const node = inPlace({
      pool: "cucm-pub.contoso.com",
      server: "cucm-pub.contoso.com",
      role: "cucm-tomcat",
      uses: [],
    });
    const { needed } = neededBy("cisco-client", [node], everyPool);
    expect(needed.map(({ store }) => store)).toEqual(["trusted-root", "intermediate"]);
    expect(needed[0]?.commands.some(({ command }) => command.startsWith("CertMgr.exe"))).toBe(true);
  });

  it("of Cisco’s client is a self-signed certificate in Enterprise Trust (seed 002)", () => {
    const node = inPlace({
      pool: "cucm-pub.contoso.com",
      server: "cucm-pub.contoso.com",
      role: "cucm-tomcat",
      uses: [],
    });
    const root = node.chain?.path.at(-1);
    if (root === undefined || node.chain === null) throw new Error("The chain has no root.");
    const selfSigned = { ...node, certificate: root, chain: { ...node.chain, path: [root] } };
    const { needed } = neededBy("cisco-client", [selfSigned], everyPool);
    expect(needed.map(({ store }) => store)).toEqual(["enterprise-trust"]);
    expect(needed[0]?.commands[0]?.command).toMatch(/^certutil -user -f -addstore Trust /);
  });
});
