import { Buffer } from "node:buffer";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { contoso } from "#electron/topology/testing/contoso.ts";
import {
  writeAnchoredItems,
  writeBuilderTopology,
  writePublishedTopology,
  writeSimpleUrls,
} from "#electron/topology/testing/write-topology.ts";
import { deploymentFile } from "#shared/deployment/deployment-file.ts";
import { everyPool } from "#shared/deployment/testing/every-pool.ts";
import { filesBelow, vectorsFolder } from "./files-below.ts";
import type { Sample } from "./types.ts";

/** Files to begin with: our own of every form, and those of others where they are there. */
export function makeTopologySamples(): readonly Sample[] {
  const published = writePublishedTopology(contoso);
  const files = {
    "published.xml": Buffer.from(published),
    "published-utf-16.xml": Buffer.from(`\ufeff${published}`, "utf16le"),
    "builder.tbxml": Buffer.from(writeBuilderTopology(contoso)),
    "simple-urls.xml": Buffer.from(writeSimpleUrls(contoso.simpleUrls ?? [])),
    "simple-urls.txt": Buffer.from("Component : Meet\r\nDomain : *\r\nActiveUrl : https://meet.contoso.com\r\n"),
    "configuration.zip": zipSync({
      "DocItemSet.xml": strToU8(writeAnchoredItems([{ scope: "Global", document: published }])),
      "Header.xml": [strToU8("<Header/>"), { level: 0 }],
    }),
    "saved.keyspec.json": Buffer.from(deploymentFile(everyPool)),
  };
  const own = Object.entries(files).map(([name, data]) => ({ name, data: Uint8Array.from(data), password: "" }));
  const others = filesBelow(join(vectorsFolder, "topology"), "*.{xml,tbxml}", Number.POSITIVE_INFINITY);
  return [...own, ...others.map((file) => ({ ...file, password: "" }))];
}
