import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deploymentFile } from "#shared/deployment/deployment-file.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { everyPool } from "#shared/deployment/testing/every-pool.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import type { CliResult } from "../testing/built-cli.ts";
import { buildMilliseconds, ensureBuilt } from "../testing/built-program.ts";
import { runCli } from "../testing/run-cli.ts";
import { haveVectors, vectorPath } from "../testing/vectors.ts";
import { contoso } from "../topology/testing/contoso.ts";
import { writePublishedTopology, writeSimpleUrls } from "../topology/testing/write-topology.ts";

let folder: string;
beforeAll(async () => {
  await ensureBuilt("hosts");
  folder = await mkdtemp(join(tmpdir(), "keyspec-plan-"));
  await writeFile(join(folder, "topology.xml"), writePublishedTopology(contoso));
  await writeFile(join(folder, "simple-urls.xml"), writeSimpleUrls(contoso.simpleUrls ?? []));
  await writeFile(join(folder, "every-pool.json"), deploymentFile(everyPool));
  await writeFile(join(folder, "utf-16.json"), `\ufeff${deploymentFile(everyPool)}`, "utf16le");
}, buildMilliseconds);
afterAll(() => rm(folder, { recursive: true, force: true }));

const keyspec = (...words: string[]): Promise<CliResult> => runCli(words, { cwd: folder });

/** The plans that a line makes, whatever it says about the topology. */
async function plansOf(line: string, ...more: string[]): Promise<readonly CertificatePlan[]> {
  const { exitCode, stdout, stderr } = await keyspec("plan", ...line.split(" "), ...more, "--json");
  expect(stderr).toMatch(/^(?:Note: .*\n)*$/);
  expect(exitCode).toBe(0);
  return (JSON.parse(stdout) as { readonly plans: readonly CertificatePlan[] }).plans;
}
const idsOf = (plans: readonly CertificatePlan[]): readonly string[] => plans.map(({ id }) => id);
const namesOf = (plan: CertificatePlan | undefined): readonly string[] =>
  (plan?.names ?? []).filter(({ included }) => included).map(({ name }) => name);

describe.skipIf(!haveVectors)("keyspec plan --topology, with topologies of others", () => {
  it("AutomatedLab/SfBAutomatedLab, Contoso.tbxml: every certificate of its pools", async () => {
    const plans = await plansOf("--topology", vectorPath("topology/AutomatedLab_SfBAutomatedLab_Contoso.tbxml"));
    expect(idsOf(plans)).toEqual([
      ...[1, 2, 3, 4].map((number) => `enterprise-front-end.combined.xfrontend${number}.contoso.com`),
      "oauth-token-issuer.oauth.deployment",
      "edge-external.external.edgepool.contoso.com",
      "edge-internal.internal.edgepool.contoso.com",
      "reverse-proxy.listener.frontendpool.contoso.com",
      "office-web-apps.farm.xoffice1.contoso.com",
    ]);
    const edge = plans.find(({ role }) => role === "edge-external");
    expect(edge?.nodes).toEqual(["xedge1.contoso.com", "xedge2.contoso.com", "xedge3.contoso.com"]);
    expect(namesOf(edge)).toEqual(["externaledge.contoso.com", "sip.contoso.com", "contoso.com"]);
  });

  it("ibenbouzid/SkypeforBusiness_lab_V3, DefaultTopology_Skype.xml: Standard Edition, Edge, no gateway without TLS", async () => {
    const plans = await plansOf(
      "--topology",
      vectorPath("topology/ibenbouzid_SkypeforBusiness_lab_V3_DefaultTopology_Skype.xml"),
    );
    expect(plans.map(({ role, server, subject }) => [role, server, subject.commonName])).toEqual([
      ["standard-front-end", "skypefe.contoso.com", "skypefe.contoso.com"],
      ["oauth-token-issuer", "skypefe.contoso.com", "contoso.com"],
      ["edge-external", "edge.contoso.com", "sip.contoso.com"],
      ["edge-internal", "edge.contoso.com", "edge.contoso.com"],
      ["reverse-proxy", "skypefe.contoso.com", "skypefe.contoso.com"],
    ]);
    expect(new Set(plans.map(({ product }) => product))).toEqual(new Set(["sfb-2015"]));
  });
});

describe("keyspec plan --topology", () => {
  it("takes the simple URLs from their own document", async () => {
    const line = "--topology topology.xml --role enterprise-front-end --server fe02.contoso.com";
    const [without] = await plansOf(line);
    const [with_] = await plansOf(`${line} --simple-urls simple-urls.xml`);
    expect(namesOf(without)).not.toContain("dialin.contoso.com");
    expect(namesOf(with_)).toEqual(
      expect.arrayContaining(["pool01.contoso.com", "fe02.contoso.com", "dialin.contoso.com", "cs.contoso.com"]),
    );
  });

  it("says on standard error what is guessed and what is missing", async () => {
    const { stderr } = await keyspec("plan", "--topology", "topology.xml", "--role", "edge-internal");
    expect(stderr).toMatch(/^Note: .*webint01\.contoso\.com/m);
    expect(stderr).toMatch(/^Note: .*Get-CsSimpleUrlConfiguration/m);
  });

  it("plans every role that the documents have servers for", async () => {
    const plans = await plansOf("--topology topology.xml --simple-urls simple-urls.xml");
    expect(new Set(plans.map(({ role }) => role))).toEqual(
      new Set([
        ...["standard-front-end", "enterprise-front-end", "director", "oauth-token-issuer", "mediation"],
        ...["survivable-branch", "persistent-chat", "video-interop", "edge-external", "edge-internal"],
        ...["reverse-proxy", "office-web-apps", "trusted-application", "gateway"],
      ]),
    );
  });
});

describe("keyspec plan: choices", () => {
  it("spreads the uses of a role over certificates with --layout", async () => {
    const plans = await plansOf(
      "--example --role enterprise-front-end --server fe01.contoso.com --layout enterprise-front-end=separate",
    );
    expect(plans.map(({ uses }) => uses)).toEqual([["Default"], ["WebServicesInternal"], ["WebServicesExternal"]]);
  });

  it("takes several layouts and several answers", async () => {
    const plans = await plansOf(
      "--example --layout enterprise-front-end=separate edge-external=separate-audio-video --answer phone-updates=yes mobility=no --server fe01.contoso.com edge01.contoso.com",
    );
    expect(plans.filter(({ role }) => role === "enterprise-front-end")).toHaveLength(3);
    expect(plans.filter(({ role }) => role === "edge-external")).toHaveLength(2);
    expect(namesOf(plans.find(({ certificate }) => certificate === "web-internal"))).toEqual(
      expect.arrayContaining(["ucupdates-r2.contoso.com", "ucupdates-r2.fabrikam.com"]),
    );
  });

  it("calls one certificate as --friendly-name says, and each of several by its id", async () => {
    const one = "--example --role enterprise-front-end --server fe01.contoso.com --friendly-name";
    expect((await plansOf(one, "Lync = fe01")).map(({ friendlyName }) => friendlyName)).toEqual(["Lync = fe01"]);
    const several = "--example --role enterprise-front-end --friendly-name";
    const [, second] = await plansOf(several, "enterprise-front-end.combined.fe02.contoso.com=Lync=fe02");
    expect(second?.friendlyName).toBe("Lync=fe02");
    const { exitCode, stderr } = await keyspec("plan", ...several.split(" "), "Lync fe02");
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringMatching(/does not say which certificate.*\n.*enterprise-front-end\.combined\.fe01\.contoso\.com/s),
    ]);
  });

  it("answers a question with --answer", async () => {
    const line = "--example --role enterprise-front-end --server fe01.contoso.com";
    const updates = async (answer: string) =>
      namesOf((await plansOf(`${line} ${answer}`))[0]).filter((name) => name.startsWith("ucupdates-r2."));
    expect(await updates("--answer phone-updates=yes")).toEqual([
      "ucupdates-r2.contoso.com",
      "ucupdates-r2.fabrikam.com",
    ]);
    expect(await updates("--answer phone-updates=no")).toEqual([]);
  });

  it("plans all roles of a server that has several", async () => {
    const plans = await plansOf("--example --server EDGE02.contoso.com");
    expect(idsOf(plans)).toEqual([
      "edge-external.external.edgepool01.contoso.com",
      "edge-internal.internal.edgepool01.contoso.com",
    ]);
  });

  it("gives each role its own of the servers", async () => {
    const plans = await plansOf(
      "--example --role enterprise-front-end mediation --server fe02.contoso.com med01.contoso.com",
    );
    expect(idsOf(plans)).toEqual([
      "enterprise-front-end.combined.fe02.contoso.com",
      "mediation.default.med01.contoso.com",
    ]);
  });

  it("plans Cisco's nodes beside a Lync deployment, with the key on the appliance", async () => {
    const plans = await plansOf("--deployment every-pool.json --role cucm-tomcat unity-connection-tomcat");
    expect(plans.map(({ server, product, keyPlace }) => [server, product, keyPlace.value])).toEqual(
      ["cucm-pub", "cucm-sub1", "cuc-pub", "cuc-sub1"].map((host) => [`${host}.contoso.com`, "cisco-uc", "appliance"]),
    );
  });

  it("reads a deployment that Windows PowerShell saved in UTF-16", async () => {
    expect(idsOf(await plansOf("--deployment utf-16.json --role mediation"))).toEqual([
      "mediation.default.med01.contoso.com",
      "mediation.default.med02.contoso.com",
    ]);
  });

  it("says in words which certificate each is, who shares it, and what the choices lead to", async () => {
    const { exitCode, stdout, stderr } = await keyspec(
      ...["plan", "--example", "--role", "edge-external", "--remove-name", "webcon.contoso.com"],
    );
    expect([exitCode, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/^edge01\.contoso\.com: Edge Server \(external\), External services$/m);
    expect(stdout).toMatch(/Servers +edge01\.contoso\.com\n +edge02\.contoso\.com/);
    expect(stdout).toMatch(/Error: The required name webcon\.contoso\.com is left out\./);
    expect(stdout).toMatch(/Names that stay out[\s\S]*webcon\.contoso\.com/);
  });
});

describe("keyspec authorities", () => {
  it("lists each with the day on which its sources were read; --json has the sources", async () => {
    const [text, json] = await Promise.all([keyspec("authorities"), keyspec("authorities", "--json")]);
    expect([text.exitCode, text.stderr, json.exitCode, json.stderr]).toEqual([0, "", 0, ""]);
    const { authorities } = JSON.parse(json.stdout) as {
      readonly authorities: readonly { readonly id: string; readonly reviewed: string }[];
    };
    expect(authorities.map(({ id }) => id)).toEqual(expect.arrayContaining(["ad-cs-enterprise", "public", "lab-ca"]));
    for (const { id, reviewed } of authorities) {
      expect(reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(text.stdout).toMatch(new RegExp(`^${id} .* ${reviewed}$`, "m"));
    }
    expect(json.stdout).toContain('"quote"');
  });
});

describe("keyspec roles show", () => {
  it("tells the layouts, the questions and the notes of a role", async () => {
    const { exitCode, stdout } = await keyspec("roles", "show", "edge-external");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\(one-certificate\)$/m);
    expect(stdout).toMatch(/\(separate-audio-video\)$/m);
    expect(stdout).toMatch(/Questions[\s\S]*legacy-public-im[\s\S]*Notes/);
  });
});

describe("keyspec plan, a plan that no request can hold", () => {
  it("names server, role, name and field, shows the others all the same, and ends with 1", async () => {
    const server = "fe01.communications-infrastructure.emea-central.corp.subsidiary.contoso-holding.com";
    const pool = everyPool.pools.find(({ kind }) => kind === "standard-front-end");
    const deployment = { ...everyPool, pools: [{ ...pool, fqdn: server, servers: [{ fqdn: server }] }] } as Deployment;
    await writeFile(join(folder, "long.json"), deploymentFile(deployment));
    const { exitCode, stdout } = await keyspec("plan", "--deployment", "long.json");
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(
      new RegExp(`Error: Front End Server \\(Standard Edition\\), [^:]+ on\\s+${server}:\\s+the\\s+common\\s+name`),
    );
    expect(stdout).toContain("OAuth token issuer");
  });
});
