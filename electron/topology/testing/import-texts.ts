import { Buffer } from "node:buffer";
import type { ImportedDeployment } from "#shared/api/schemas/deployment.ts";
import type { Pool } from "#shared/deployment/pools.ts";
import { format } from "#shared/text/localise.ts";
import { importTopology } from "../import-topology.ts";

/** Imports texts as the files `1.xml`, `2.xml` … For tests. */
export function importTexts(...texts: readonly string[]): ImportedDeployment {
  return importTopology(texts.map((text, index) => ({ name: `${index + 1}.xml`, data: Buffer.from(text) })));
}

/** Each pool in one line: its kind, its name, its servers. For tests. */
export function poolLines(pools: readonly Pool[]): readonly string[] {
  return pools.map(({ kind, fqdn, servers }) => `${kind} ${fqdn}: ${servers.map((server) => server.fqdn).join(" ")}`);
}

/** The sentences of one list, without their file. For tests. */
export function textsOf(list: ImportedDeployment["guessed"]): string {
  return list.map(({ text }) => format(text)).join("\n");
}
