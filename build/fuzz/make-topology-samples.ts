import { Buffer } from "node:buffer";
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
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
  return [...own, ...vectors()];
}

function vectors(): readonly Sample[] {
  const folder = resolve(
    process.env["KEYSPEC_VECTORS"] ?? resolve(import.meta.dirname, "../../../shared/vectors"),
    "topology",
  );
  if (!existsSync(folder)) {
    process.stderr.write(`Only files of our own are changed: there is no ${folder}.\n`);
    return [];
  }
  return globSync("*.{xml,tbxml}", { cwd: folder }).map((file) => ({
    name: basename(file),
    data: Uint8Array.from(readFileSync(resolve(folder, file))),
    password: "",
  }));
}
