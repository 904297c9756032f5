import { Buffer } from "node:buffer";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { deploymentFile } from "#shared/deployment/deployment-file.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { deploymentSchema } from "#shared/deployment/model.ts";
import { codeOf } from "../testing/code-of.ts";
import { importTopology } from "./import-topology.ts";
import { contoso } from "./testing/contoso.ts";
import { writeAnchoredItems, writeBuilderTopology, writePublishedTopology } from "./testing/write-topology.ts";

/** Imports, and checks that what comes out is a deployment. Anything thrown but an AppError fails the test. */
const outcome = (data: Uint8Array): string =>
  codeOf(() => {
    const { deployment } = importTopology([{ name: "file", data }]);
    expect(deploymentSchema.parse(deployment)).toEqual(deployment);
  });

const few = {
  ...contoso,
  clusters: contoso.clusters.slice(3, 4),
  sites: contoso.sites.slice(0, 1),
  simpleUrls: [{ component: "Dialin", domain: "*", url: "https://dialin.contoso.com" }],
};
const small = writePublishedTopology(few);
const forms: readonly (readonly [string, Uint8Array])[] = [
  ["a published topology", Buffer.from(small)],
  ["a topology in UTF-16", Buffer.from(`\ufeff${small}`, "utf16le")],
  ["a file of Topology Builder", Buffer.from(writeBuilderTopology(few))],
  ["an archive", zipSync({ "DocItemSet.xml": strToU8(writeAnchoredItems([{ scope: "Global", document: small }])) })],
  ["a saved deployment", Buffer.from(deploymentFile(exampleDeployment))],
];

describe("cut off at every byte", () => {
  it.each(forms)("%s is refused or, when only white space is missing, read", (_, data) => {
    const whole = Buffer.from(data)
      .toString("latin1")
      .replace(/[\s\0]+$/, "").length;
    for (let length = 0; length < data.length; length += 1) {
      const result = outcome(data.subarray(0, length));
      if (length < whole - 1) expect(result, `${length} of ${data.length} bytes`).not.toBe("read");
    }
  });
});

describe("whatever the bytes are, it ends in a deployment or an AppError", () => {
  it("for any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (data) => typeof outcome(data) === "string"));
  });

  it.each(forms)("for %s with changed bytes", (_, data) => {
    const change = fc.tuple(fc.nat(data.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const changed = Uint8Array.from(data);
        for (const [index, octet] of changes) changed[index] = octet;
        return typeof outcome(changed) === "string";
      }),
      { numRuns: 300 },
    );
  });

  it("for any XML made of a topology's own names", () => {
    const name = fc.constantFrom(
      ...[
        "Topology",
        "PartialTopology",
        "Clusters",
        "Cluster",
        "ClusterId",
        "Machine",
        "Services",
        "Service",
        "ServiceId",
      ],
      ...[
        "InstalledOn",
        "InternalDomains",
        "InternalDomain",
        "Sites",
        "CentralSite",
        "CentralSites",
        "RemoteSites",
        "Ports",
        "Port",
      ],
      ...[
        "SimpleUrlConfiguration",
        "SimpleUrl",
        "AnchoredXml",
        "Key",
        "SqlInstances",
        "SqlInstance",
        "Location",
        "WacService",
      ],
    );
    const attribute = fc.tuple(
      fc.constantFrom(
        "Fqdn",
        "RoleName",
        "SiteId",
        "Number",
        "Name",
        "DefaultDomain",
        "UniqueId",
        "InstalledOn",
        "DiscoveryUrl",
        "ServiceVersion",
        "ConfiguredFqdn",
        "ActiveUrl",
        "Domain",
        "Component",
        "City",
        "CountryCode",
        "__proto__",
      ),
      fc.constantFrom(
        "1",
        "a.contoso.com",
        "contoso.com",
        "EdgeServer",
        "Registrar",
        "UserServices",
        "",
        "*",
        "https://meet.contoso.com",
        "://",
        "constructor",
        "Meet",
        "999999",
        "ü",
      ),
    );
    const attributes = fc
      .uniqueArray(attribute, { maxLength: 5, selector: ([key]) => key })
      .map((list) => list.map(([key, value]) => `${key}="${value}"`).join(" "));
    const { element } = fc.letrec<{ element: string }>((tie) => ({
      element: fc.oneof(
        { maxDepth: 5 },
        fc.tuple(name, attributes).map(([tag, own]) => `<${tag} ${own}/>`),
        fc
          .tuple(name, attributes, fc.array(tie("element"), { maxLength: 4 }))
          .map(([tag, own, children]) => `<${tag} ${own}>${children.join("")}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(element, (inner) => {
        const text = `<Topology><InternalDomains DefaultDomain="contoso.com"/><Clusters>${inner}</Clusters><Services>${inner}</Services>${inner}</Topology>`;
        return typeof outcome(Buffer.from(text)) === "string" && typeof outcome(Buffer.from(inner)) === "string";
      }),
      { numRuns: 500 },
    );
  });
});
