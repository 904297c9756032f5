import { Buffer } from "node:buffer";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { deploymentFile } from "#shared/deployment/deployment-file.ts";
import { importNotes } from "#shared/deployment/import-notes.ts";
import { deploymentSchema } from "#shared/deployment/model.ts";
import { everyPool } from "#shared/deployment/testing/every-pool.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import { format } from "#shared/text/localise.ts";
import { importTopology } from "./import-topology.ts";
import { contoso } from "./testing/contoso.ts";
import { type DescribedTopology, edgeServices, frontEndServices } from "./testing/described-topology.ts";
import { importTexts, poolLines, textsOf } from "./testing/import-texts.ts";
import {
  writeAnchoredItems,
  writeBuilderTopology,
  writePublishedTopology,
  writeSimpleUrls,
} from "./testing/write-topology.ts";

const published = writePublishedTopology(contoso);
const builder = writeBuilderTopology(contoso);
const simpleUrls = writeSimpleUrls(contoso.simpleUrls ?? []);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
const archive = (files: Record<string, Uint8Array>) => zipSync(files);
const failure = (...files: readonly { readonly name: string; readonly data: Uint8Array }[]): AppError => {
  try {
    importTopology(files);
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown;
    throw thrown;
  }
  throw new Error("It was imported.");
};
const only = (cluster: DescribedTopology["clusters"][number], changes: Partial<DescribedTopology> = {}): string =>
  writePublishedTopology({ ...contoso, ...changes, clusters: [cluster] });

const everyLine = [
  "enterprise-front-end pool01.contoso.com: fe01.contoso.com fe02.contoso.com",
  "standard-front-end se01.contoso.com: se01.contoso.com",
  "director dirpool01.contoso.com: dir01.contoso.com dir02.contoso.com",
  "mediation medpool01.contoso.com: med01.contoso.com",
  "survivable-branch sba01.contoso.com: sba01.contoso.com",
  "persistent-chat pchatpool.contoso.com: pchat01.contoso.com",
  "video-interop vispool.contoso.com: vis01.contoso.com",
  "trusted-application apps.contoso.com: app01.contoso.com",
  "edge edgepool.contoso.com: edge01.contoso.com edge02.contoso.com",
  "office-web-apps oos.contoso.com: oos01.contoso.com",
  "gateway gw01.contoso.com: gw01.contoso.com",
];

describe("every role (own fixtures; where no sample exists, under the names that roles.md §14.1 infers)", () => {
  it.each([
    ["a published topology", published],
    ["a file of Topology Builder", builder],
  ])("%s gives its pools, names and SIP domains", (what, text) => {
    const { deployment, sources } = importTexts(text);
    expect(sources.map(({ what: said, ...source }) => ({ ...source, what: format(said) }))).toEqual([
      { file: "1.xml", what },
    ]);
    expect(poolLines(deployment.pools).toSorted()).toEqual(everyLine.toSorted());
    expect(deployment.sipDomains).toEqual(["contoso.com", "fabrikam.com"]);
    expect(deployment.organization).toEqual({ locality: "Redmond", state: "Washington", country: "US" });
    expect(deployment.pools.find(({ kind }) => kind === "survivable-branch")?.site).toBe("Portland");
    expect(deployment.pools.find(({ kind }) => kind === "gateway")).toMatchObject({ tls: true });
    expect(deployment.pools.find(({ kind }) => kind === "edge")).toMatchObject({
      external: { access: "sip.contoso.com", webConferencing: "webcon.contoso.com", audioVideo: "av.contoso.com" },
      xmppDomains: [],
    });
    expect(deployment.pools.flatMap((pool) => ("webServices" in pool ? [pool.webServices] : []))).toEqual(
      expect.arrayContaining([
        { internal: "webint01.contoso.com", external: "webext01.contoso.com" },
        { internal: "se01.contoso.com", external: "webext02.contoso.com" },
        { internal: "dirpool01.contoso.com", external: "dirwebext.contoso.com" },
      ]),
    );
  });

  it("says what it concluded, and what it left alone", () => {
    const { guessed, notUnderstood, understood } = importTexts(published);
    for (const words of [
      "IsDirector",
      "in a branch site",
      "its service is called PersistentChatService",
      "its service is called VideoInteropServer",
      "its service is called ExternalServer",
      "webint01.contoso.com: the document has it as host of InternalSettings",
      "no topology tells one from a Survivable Branch Server",
      "Clients sign in automatically through pool01.contoso.com, se01.contoso.com and dirpool01.contoso.com",
    ])
      expect(textsOf(guessed)).toContain(words);
    expect(textsOf(notUnderstood)).toContain("“LegalIntercept” on sql01.contoso.com");
    expect(textsOf(notUnderstood)).toContain("trunk called trunk2.contoso.com");
    expect(textsOf(understood)).toContain("sql01.contoso.com has UserStore and PersistentChatStore");
    expect(textsOf(understood)).toContain("contoso.com has FileStore");
  });
});

describe("simple URLs", () => {
  const expected = [
    { component: "meet", domain: "contoso.com", url: "https://meet.contoso.com" },
    { component: "meet", domain: "fabrikam.com", url: "https://cs.contoso.com/fabrikam/meet" },
    { component: "dialin", domain: null, url: "https://dialin.contoso.com" },
    { component: "admin", domain: null, url: "https://admin.contoso.com" },
    { component: "scheduler", domain: null, url: "https://cs.contoso.com/scheduler" },
  ];

  it("stand in a file of Topology Builder", () => {
    const { deployment, notUnderstood } = importTexts(builder);
    expect(deployment.simpleUrls).toEqual(expected);
    expect(textsOf(notUnderstood)).not.toContain("Get-CsSimpleUrlConfiguration");
  });

  it("are missed in a published topology, with what to do, and none is invented", () => {
    const { deployment, notUnderstood } = importTexts(published);
    expect(deployment.simpleUrls).toEqual([]);
    expect(textsOf(notUnderstood)).toContain("Run Get-CsSimpleUrlConfiguration | ForEach-Object");
  });

  it.each([
    ["before the topology", [simpleUrls, published]],
    ["behind the topology", [published, simpleUrls]],
  ])("come from a document of their own: %s", (_, texts) => {
    const { deployment, sources } = importTexts(...texts);
    expect(deployment.simpleUrls).toEqual(expected);
    expect(sources.map(({ what }) => format(what)).toSorted()).toEqual(["a published topology", "simple URLs"]);
  });

  it("come once where two documents have them", () => {
    expect(importTexts(builder, simpleUrls).deployment.simpleUrls).toEqual(expected);
  });

  it("are added to a saved deployment", () => {
    const saved = deploymentFile({ ...everyPool, simpleUrls: [] });
    const { deployment, sources } = importTexts(saved, simpleUrls);
    expect(deployment).toEqual({ ...everyPool, simpleUrls: expected });
    expect(sources.map(({ what }) => format(what))).toEqual(["a saved deployment", "simple URLs"]);
  });

  it("without a SIP domain, a URL or a known component are left out with the reason", () => {
    const { deployment, notUnderstood } = importTexts(
      published,
      writeSimpleUrls([
        { component: "Meet", domain: "contoso_x.com", url: "https://meet.contoso.com" },
        { component: "Meet", domain: "contoso.com", url: "https://meet" },
        { component: "Coffee", domain: "*", url: "https://coffee.contoso.com" },
        { component: "Dialin", domain: "*", url: "" },
        { component: "Meet", domain: "contoso.com", url: "https://meet.contoso.com" },
      ]),
    );
    expect(deployment.simpleUrls).toEqual([
      { component: "meet", domain: "contoso.com", url: "https://meet.contoso.com" },
    ]);
    const said = textsOf(notUnderstood);
    for (const words of ["underscore", "no URL with a full host name", "does not know that component", "no active URL"])
      expect(said).toContain(words);
    expect(said).toContain("No Meet URL for fabrikam.com was found.");
    expect(said).toContain("No dial-in URL was found.");
  });
});

describe("simple URLs that a console cut off", () => {
  const printed = (rows: readonly (readonly [string, string, string])[]): string =>
    [["Component", "Domain", "ActiveUrl"], ["---------", "------", "---------"], ...rows]
      .map(([component = "", domain = "", url = ""]) => component.padEnd(10) + domain.padEnd(14) + url)
      .join("\r\n");

  it("are taken where the host is whole, else left out with how to get them whole", () => {
    const { deployment, notUnderstood } = importTexts(
      published,
      printed([
        ["Meet", "contoso.com", "https://meet.contoso.com/mee..."],
        ["Meet", "fabrikam.com", "https://meet.fab..."],
        ["Dialin", "*", "https://dialin.conto\u2026"],
        ["Meet", "northwind...", "https://meet.northwind.com"],
        ["WebSche...", "*", "https://sched.contoso.com"],
      ]),
    );
    expect(deployment.simpleUrls).toEqual([
      { component: "meet", domain: "contoso.com", url: "https://meet.contoso.com/" },
    ]);
    const said = textsOf(notUnderstood);
    for (const cut of ["https://meet.fab...", "https://dialin.conto\u2026", "northwind...", "WebSche..."])
      expect(said).toMatch(
        new RegExp(`${cut.replaceAll(".", "\\.")}.*: the console cut it off\\. Run Get-CsSimpleUrl`),
      );
  });

  it("are missed by name where only some of a collection were printed", () => {
    const text = `Identity  : Global\r\nSimpleUrl : {Component=Meet;Domain=*;ActiveUrl=https://meet.contoso.com...}\r\n`;
    const { deployment, notUnderstood } = importTexts(published, text);
    expect(deployment.simpleUrls.map(({ url }) => url)).toEqual(["https://meet.contoso.com"]);
    expect(textsOf(notUnderstood)).toContain("only some of the simple URLs of “Global”");
  });
});

describe("the archive of Export-CsConfiguration (own fixture: no sample exists)", () => {
  const items = (scope: string) =>
    writeAnchoredItems([
      { scope: "Global", document: published },
      { scope, document: simpleUrls },
    ]);

  it("gives topology and simple URLs, whatever its files are called", () => {
    const data = archive({
      "DocItemSet.xml": utf16(items("Global")),
      "Header.xml": strToU8("<Header/>"),
      "x.bin": Uint8Array.of(1, 2),
    });
    const { deployment, sources } = importTopology([{ name: "config.zip", data }]);
    expect(sources).toEqual([{ file: "config.zip", what: importNotes.sources.archive }]);
    expect(poolLines(deployment.pools)).toEqual(everyLine);
    expect(deployment.simpleUrls).toHaveLength(5);
  });

  it("keeps the simple URLs of a site with that site, and leaves out those of a site it does not know", () => {
    const read = (scope: string) =>
      importTopology([{ name: "c.zip", data: archive({ "a.xml": strToU8(items(scope)) }) }]);
    expect(new Set(read("site:portland").deployment.simpleUrls.map(({ site }) => site))).toEqual(new Set(["Portland"]));
    const unknown = read("Site");
    expect(unknown.deployment.simpleUrls).toEqual([]);
    expect(textsOf(unknown.notUnderstood)).toContain(
      "Simple URLs of “Site”, which is no site that the topology names: https://meet",
    );
  });

  it("is refused without a topology", () => {
    const error = failure({ name: "c.zip", data: archive({ "a.txt": strToU8("hello") }) });
    expect(error.code).toBe("TOPOLOGY_UNKNOWN");
    expect(error.hint).toContain("Export-CsConfiguration");
  });
});

describe("products", () => {
  const frontEnd = { fqdn: "se01.contoso.com", services: frontEndServices("web.contoso.com") };

  it.each([
    [5, "lync-2010", "guessed"],
    [6, "lync-2013", "guessed"],
    [7, "sfb-2015", "understood"],
    [8, "sfb-2019", "understood"],
  ] as const)("ServiceVersion %i is %s (%s)", (version, product, list) => {
    const imported = importTexts(only(frontEnd, { version }));
    expect(imported.deployment.product).toBe(product);
    expect(textsOf(imported[list])).toContain(`ServiceVersion ${version}`);
  });

  it.each([
    [null, "says no version"],
    [99, "has the version 99, which KeySpec does not know"],
  ])("is a guess where the version is %s", (version, words) => {
    expect(textsOf(importTexts(only(frontEnd, { version })).guessed)).toContain(words);
  });

  it("is the newest of several, which is said", () => {
    const mixed = {
      ...contoso,
      clusters: [frontEnd, { fqdn: "med.contoso.com", services: [{ role: "MediationServer", version: 6 }] }],
    };
    const { deployment, guessed } = importTexts(writePublishedTopology(mixed));
    expect(deployment.product).toBe("sfb-2015");
    expect(textsOf(guessed)).toContain("Servers of Lync Server 2013 are in it too");
  });

  it("decides what stand-alone conferencing is: a role of Lync Server 2010", () => {
    const clusters = [frontEnd, { fqdn: "av.contoso.com", services: [{ role: "ConfServices" }] }];
    const kinds = (version: number) =>
      importTexts(writePublishedTopology({ ...contoso, version, clusters })).deployment.pools.map(({ kind }) => kind);
    expect(kinds(5)).toEqual(["standard-front-end", "av-conferencing"]);
    expect(kinds(7)).toEqual(["standard-front-end"]);
  });

  it("decides whether ports of the XMPP proxy mean anything", () => {
    const [edge, ...others] = edgeServices("sip.contoso.com", "sip.contoso.com", "sip.contoso.com");
    if (edge === undefined) throw new Error("No Edge.");
    const proxy = { owner: "urn:component:XmppFederationProxy", side: "External", protocol: "Tcp" } as const;
    const services = [{ ...edge, ports: [...(edge.ports ?? []), proxy] }, ...others];
    const domains = (version: number) => {
      const [pool] = importTexts(only({ fqdn: "edge.contoso.com", services }, { version })).deployment.pools;
      return pool?.kind === "edge" ? pool.xmppDomains : null;
    };
    expect(domains(7)).toEqual(["contoso.com", "fabrikam.com"]);
    expect(domains(8)).toEqual([]);
  });
});

describe("what a document leaves open", () => {
  it("a Director without the mark, and a branch without a branch site", () => {
    const registrar = { role: "Registrar" };
    const director = importTexts(only({ fqdn: "dir.contoso.com", services: [registrar] }));
    expect(director.deployment.pools[0]?.kind).toBe("director");
    expect(textsOf(director.guessed)).toContain("its registrar is without user services");
    expect(textsOf(director.guessed)).toContain("names no external web services for dir.contoso.com");
    const branch = importTexts(only({ fqdn: "sba.contoso.com", services: [registrar, { role: "MediationServer" }] }));
    expect(branch.deployment.pools[0]?.kind).toBe("survivable-branch");
    expect(textsOf(branch.guessed)).toContain("beside a Mediation Server");
  });

  it("an Edge whose web conferencing has no name", () => {
    const { deployment, guessed } = importTexts(
      only({ fqdn: "edge.contoso.com", services: edgeServices("sip.contoso.com", null, "av.contoso.com") }),
    );
    expect(deployment.pools[0]).toMatchObject({
      external: { access: "sip.contoso.com", webConferencing: "sip.contoso.com", audioVideo: "av.contoso.com" },
    });
    expect(textsOf(guessed)).toContain("no external name for web conferencing of edge.contoso.com");
  });

  it("a pool without machines", () => {
    const { deployment, guessed } = importTexts(
      only({ fqdn: "med.contoso.com", servers: [], services: [{ role: "MediationServer" }] }),
    );
    expect(poolLines(deployment.pools)).toEqual(["mediation med.contoso.com: med.contoso.com"]);
    expect(textsOf(guessed)).toContain("no machine for med.contoso.com");
  });

  it("a site without a name: its SiteId is kept, and no sentence", () => {
    const sites = [{ id: "7", name: "" }];
    const [pool] = importTexts(
      writePublishedTopology({
        ...contoso,
        sites,
        clusters: [{ fqdn: "med.contoso.com", services: [{ role: "MediationServer" }] }],
      }),
    ).deployment.pools;
    expect(pool?.site).toBe("7");
  });

  it("a location that cannot be in a subject", () => {
    const sites = [{ id: "1", name: "Paris", location: 'City="Paris" CountryCode="FRA"' }];
    const { deployment, notUnderstood } = importTexts(writePublishedTopology({ ...contoso, sites }));
    expect(deployment.organization).toEqual({ locality: "Paris" });
    expect(textsOf(notUnderstood)).toContain("country “FRA” of the site Paris cannot be in a subject");
  });

  it("a pool that cannot be used hides none of the others", () => {
    const clusters = [
      { fqdn: "gw_1", services: [{ role: "PstnGateway" }] },
      { fqdn: "10.1.2.3", services: [{ role: "WitnessServer" }] },
      { fqdn: "edge.contoso.com", services: edgeServices(null, null, null) },
      { fqdn: "med.contoso.com", services: [{ role: "MediationServer" }] },
    ];
    const { deployment, notUnderstood } = importTexts(
      writePublishedTopology({ ...contoso, clusters, sipDomains: ["local", "contoso.com"] }),
    );
    expect(poolLines(deployment.pools)).toEqual(["mediation med.contoso.com: med.contoso.com"]);
    expect(deployment.sipDomains).toEqual(["contoso.com"]);
    const said = textsOf(notUnderstood);
    expect(said).toContain("gw_1 (gateway) was left out. In FQDN: “gw_1” has an underscore");
    expect(said).toContain("Edge pool edge.contoso.com: the document has no external name for it");
    expect(said).toContain("A SIP domain was left out: “local” has no domain");
    expect(said).toContain("The service “WitnessServer” on 10.1.2.3");
  });
});

describe("files that give no deployment", () => {
  it("names every pool that was left out, not the first thing alone that was not understood", () => {
    const clusters = ["se_01.contoso.com", "se_02.contoso.com"].map((fqdn) => ({
      fqdn,
      database: true,
      services: frontEndServices("web.contoso.com"),
    }));
    const text = writePublishedTopology({ ...contoso, clusters, sipDomains: ["münchen.de", "contoso.com"] });
    expect(() => importTexts(text)).toThrow(/xn--mnchen-3ya\.de.*se_01\.contoso\.com.*se_02\.contoso\.com/s);
  });

  const file = (data: Uint8Array | string, name = "file.xml") => ({ name, data: Buffer.from(data) });

  it.each([
    [
      "a topology without SIP domains",
      writePublishedTopology({ ...contoso, sipDomains: [] }),
      "TOPOLOGY_INCOMPLETE",
      "without a SIP domain",
    ],
    [
      "a topology without servers",
      writePublishedTopology({ ...contoso, clusters: [] }),
      "TOPOLOGY_INCOMPLETE",
      "without a server",
    ],
    ["simple URLs alone", simpleUrls, "TOPOLOGY_INCOMPLETE", "simple URLs only"],
    [
      "a topology without anything",
      '<Topology xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008"/>',
      "TOPOLOGY_INCOMPLETE",
      "a published topology without a SIP domain",
    ],
    ["a topology of another product", "<Topology><Node/></Topology>", "TOPOLOGY_UNKNOWN", "root element Topology"],
    ["another XML document", "<Envelope><Body/></Envelope>", "TOPOLOGY_UNKNOWN", "root element Envelope"],
    ["a web page", "<!DOCTYPE html><html><body/></html>", "TOPOLOGY_UNKNOWN", "a web page (HTML)"],
    [
      "a certificate",
      "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n",
      "TOPOLOGY_UNKNOWN",
      "a PEM file with a certificate",
    ],
    [
      "the text of Get-CsTopology",
      "Sites    : {HQ}\r\nClusters : {sfb01.contoso.com}\r\nServices : {1-UserServices-1, 1-Registrar-1...}\r\n",
      "TOPOLOGY_UNKNOWN",
      "the list that PowerShell prints of the topology",
    ],
    [
      "the text of Get-CsTopology -AsXml without .ToString()",
      'FirstAttribute : xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008"\r\nHasElements    : True\r\nNodeType       : Element\r\nValue          : HQ\r\n',
      "TOPOLOGY_UNKNOWN",
      "this is the list that PowerShell prints of the document",
    ],
    [
      "a document copied from a console of 80 columns",
      (published.replaceAll("\n", "").match(/.{1,80}/gu) ?? []).join("\n"),
      "TOPOLOGY_NOT_XML",
      "copied from a console that is 80 columns wide",
    ],
    [
      "what Export-Clixml writes",
      '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"/></Objs>',
      "TOPOLOGY_UNKNOWN",
      "written by Export-Clixml",
    ],
    ["nothing", "", "TOPOLOGY_UNKNOWN", "an empty file"],
    ["other JSON", "{}", "DEPLOYMENT_INVALID", "no deployment that KeySpec saved"],
    ["a newer deployment", '{"schemaVersion":9}', "DEPLOYMENT_NEWER", "newer KeySpec"],
  ])("%s", (_, text, code, words) => {
    const error = failure(file(text));
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
    expect(error.message).toContain("file.xml");
    expect(error.hint).toMatch(/\.$/);
  });

  it("two topologies at once", () => {
    const error = failure(file(published, "a.xml"), file(builder, "b.tbxml"));
    expect(error.code).toBe("TOPOLOGY_SEVERAL");
    expect(error.message).toContain("a.xml and b.tbxml");
  });
});

describe("more than a deployment may hold", () => {
  const numbered = <Item>(count: number, item: (number: number) => Item): readonly Item[] =>
    Array.from({ length: count }, (_, number) => item(number));
  const file = (text: string) => ({ name: "big.xml", data: Buffer.from(text) });
  const frontEnd = { fqdn: "se01.contoso.com", services: frontEndServices("web.contoso.com") };
  const urls = (count: number) =>
    numbered(count, (number) => ({ component: "Meet", domain: "*", url: `https://meet${number}.contoso.com` }));

  it.each([
    [
      "1,001 SIP domains",
      only(frontEnd, { sipDomains: numbered(limits.sipDomains + 1, (number) => `d${number}.contoso.com`) }),
    ],
    [
      "1,001 servers in se01.contoso.com",
      only({ ...frontEnd, servers: numbered(limits.serversPerPool + 1, (number) => `se${number}.contoso.com`) }),
    ],
    [
      "1,001 pools",
      writePublishedTopology({
        ...contoso,
        clusters: numbered(limits.pools + 1, (number) => ({ ...frontEnd, fqdn: `se${number}.contoso.com` })),
      }),
    ],
    ["1,001 simple URLs", writeBuilderTopology({ ...contoso, simpleUrls: urls(limits.simpleUrls + 1) })],
  ])("is refused with the number: %s", (words, text) => {
    const error = failure(file(text));
    expect(error.code).toBe("LIMIT_COUNT");
    expect(error.message).toBe(`big.xml has ${words}; KeySpec plans for at most 1,000.`);
    expect(error.hint).toContain("by hand");
  });

  it("is read up to the limits", () => {
    const text = writePublishedTopology({
      ...contoso,
      sipDomains: numbered(limits.sipDomains, (number) => `d${number}.contoso.com`),
      clusters: numbered(limits.pools, (number) => ({ ...frontEnd, fqdn: `se${number}.contoso.com` })),
    });
    const { deployment } = importTopology([
      file(text),
      { name: "urls.xml", data: Buffer.from(writeSimpleUrls(urls(limits.simpleUrls))) },
    ]);
    expect(deployment.sipDomains).toHaveLength(limits.sipDomains);
    expect(deployment.pools).toHaveLength(limits.pools);
    expect(deployment.simpleUrls).toHaveLength(limits.simpleUrls);
  });

  it("and more elements than one document may have, in an archive of several", () => {
    const half = strToU8(`<a>${"<b/>".repeat(limits.xmlElements / 2)}</a>`);
    const error = failure({ name: "c.zip", data: archive({ "a.xml": half, "b.xml": half }) });
    expect(error).toMatchObject({ code: "LIMIT_COUNT", message: expect.stringContaining("more elements") });
  });
});

describe("encodings", () => {
  const declared = `<?xml version="1.0" encoding="utf-16"?>${published}`;

  it.each([
    ["UTF-8 with a declaration that lies", Buffer.from(declared)],
    ["UTF-8 with byte order mark", Buffer.from(`\ufeff${published}`)],
    ["UTF-16 little-endian", utf16(`<?xml version="1.0" encoding="utf-8"?>${published}`)],
    ["UTF-16 big-endian", utf16(published).swap16()],
    ["UTF-16 little-endian without byte order mark", Buffer.from(published, "utf16le")],
    ["UTF-16 big-endian without byte order mark", Buffer.from(published, "utf16le").swap16()],
    ["CRLF", Buffer.from(published.replaceAll("\n", "\r\n"))],
    ["the old Western code page", Buffer.from(published.replace("Redmond<", "Z\u00fcrich<"), "latin1")],
  ])("%s gives the same pools", (_, data) => {
    expect(poolLines(importTopology([{ name: "a.xml", data }]).deployment.pools)).toEqual(everyLine);
  });

  it("a deployment may be saved again in UTF-16", () => {
    const { deployment } = importTopology([{ name: "a.json", data: utf16(deploymentFile(everyPool)) }]);
    expect(deployment).toEqual(everyPool);
    expect(deploymentSchema.parse(deployment)).toEqual(deployment);
  });
});
