import { describe, expect, it } from "vitest";
import { importNotes } from "#shared/deployment/import-notes.ts";
import type { Pool } from "#shared/deployment/pools.ts";
import { haveVectors, readVector } from "../testing/vectors.ts";
import { importTopology } from "./import-topology.ts";
import { poolLines, textsOf } from "./testing/import-texts.ts";

const imported = (name: string) => importTopology([{ name, data: readVector(`topology/${name}`) }]);
const poolNamed = (pools: readonly Pool[], name: string) => pools.find(({ fqdn }) => fqdn === name);

describe.skipIf(!haveVectors)("topologies of others", () => {
  it("AutomatedLab/SfBAutomatedLab, Contoso.tbxml: Enterprise pool of four, Edge pool of three with XMPP, Office Web Apps, simple URLs", () => {
    const { deployment, sources, understood, guessed, notUnderstood } = imported(
      "AutomatedLab_SfBAutomatedLab_Contoso.tbxml",
    );
    expect(sources[0]?.what).toEqual(importNotes.sources.builder);
    expect(deployment.product).toBe("sfb-2015");
    expect(deployment.sipDomains).toEqual(["contoso.com"]);
    expect(poolLines(deployment.pools)).toEqual([
      "enterprise-front-end frontendpool.contoso.com: xfrontend1.contoso.com xfrontend2.contoso.com xfrontend3.contoso.com xfrontend4.contoso.com",
      "edge edgepool.contoso.com: xedge1.contoso.com xedge2.contoso.com xedge3.contoso.com",
      "office-web-apps xoffice1.contoso.com: xoffice1.contoso.com",
    ]);
    expect(poolNamed(deployment.pools, "frontendpool.contoso.com")).toMatchObject({
      site: "Contoso",
      webServices: { internal: "frontendpool.contoso.com", external: "frontendpool.contoso.com" },
    });
    const external = "externaledge.contoso.com";
    expect(poolNamed(deployment.pools, "edgepool.contoso.com")).toMatchObject({
      external: { access: external, webConferencing: external, audioVideo: external },
      xmppDomains: ["contoso.com"],
    });
    expect(deployment.simpleUrls).toEqual([
      { component: "dialin", domain: null, url: "https://dialin.contoso.com" },
      { component: "meet", domain: "contoso.com", url: "https://meet.contoso.com" },
    ]);
    expect(textsOf(understood)).toContain(
      "xsql1.contoso.com has UserStore, ApplicationStore, ArchivingStore and MonitoringStore",
    );
    expect(textsOf(understood)).toContain("Mediation Server on frontendpool.contoso.com");
    expect(textsOf(guessed)).toContain("external web services of frontendpool.contoso.com the pool’s own name");
    expect(notUnderstood).toEqual([]);
  });

  it("ibenbouzid/SkypeforBusiness_lab_V3, DefaultTopology_Skype.xml: what roles.md §14.2 says it must give", () => {
    const { deployment, sources, understood, guessed, notUnderstood } = imported(
      "ibenbouzid_SkypeforBusiness_lab_V3_DefaultTopology_Skype.xml",
    );
    expect(sources[0]?.what).toEqual(importNotes.sources.published);
    expect(deployment.product).toBe("sfb-2015");
    expect(deployment.sipDomains).toEqual(["contoso.com"]);
    expect(poolLines(deployment.pools)).toEqual([
      "standard-front-end skypefe.contoso.com: skypefe.contoso.com",
      "edge edge.contoso.com: edge.contoso.com",
      "gateway sbc1.contoso.com: sbc1.contoso.com",
    ]);
    expect(poolNamed(deployment.pools, "skypefe.contoso.com")).toMatchObject({
      webServices: { internal: "skypefe.contoso.com", external: "skypefe.contoso.com" },
    });
    expect(poolNamed(deployment.pools, "edge.contoso.com")).toMatchObject({
      external: { access: "sip.contoso.com", webConferencing: "sip.contoso.com", audioVideo: "sip.contoso.com" },
      xmppDomains: [],
    });
    expect(poolNamed(deployment.pools, "sbc1.contoso.com")).toMatchObject({ tls: false });
    expect(deployment.organization).toEqual({ locality: "Reading", state: "Berkshire", country: "GB" });
    expect(textsOf(understood)).toContain("Mediation Server on skypefe.contoso.com");
    expect(textsOf(guessed)).toContain("one machine, of the same name, and a database of its own");
    expect(textsOf(guessed)).toContain("country GB (the document has UK)");
    expect(textsOf(notUnderstood)).toContain("Get-CsSimpleUrlConfiguration");
  });
});
