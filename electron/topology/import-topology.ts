import type { ImportedDeployment, ImportStatement } from "#shared/api/schemas/deployment.ts";
import { importNotes } from "#shared/deployment/import-notes.ts";
import { type Deployment, deploymentSchema } from "#shared/deployment/model.ts";
import type { AppError } from "#shared/errors/app-error.ts";
import { counted, topologyErrors } from "#shared/errors/definitions/topology.ts";
import { limits } from "#shared/limits.ts";
import { paragraph } from "#shared/text/paragraph.ts";
import type { NamedBytes } from "../pki/named-bytes.ts";
import { checkCount } from "./check-count.ts";
import { deploymentOfTopology } from "./derive/deployment-of-topology.ts";
import { missingSimpleUrls } from "./derive/missing-simple-urls.ts";
import type { Note } from "./derive/note.ts";
import { simpleUrlsOf } from "./derive/simple-urls.ts";
import type { TopologySite } from "./documents/types.ts";
import { readTopologyFile, type TopologyFile } from "./read-topology-file.ts";

/** A sentence and the file that it is about. */
type FileNote = Note & { readonly file: string };

/**
 * Makes a deployment of topology documents: one with the topology (published, of Topology Builder, or an exported configuration) or a
 * saved deployment, and any with simple URLs, in any order. What each file is, its content tells. Nothing else than what is in the
 * files goes into the deployment but for what the list `guessed` says.
 *
 * @throws AppError TOPOLOGY_NOT_XML, TOPOLOGY_UNKNOWN, TOPOLOGY_INCOMPLETE, TOPOLOGY_SEVERAL, XML_NOT_ALLOWED, ARCHIVE_DAMAGED,
 *   DEPLOYMENT_INVALID, DEPLOYMENT_NEWER, LIMIT_SIZE, LIMIT_COUNT, LIMIT_DEPTH
 */
export function importTopology(files: readonly NamedBytes[]): ImportedDeployment {
  const read = files.map(readTopologyFile);
  const main = mainFile(read);
  const { deployment: base, notes, sites } = beginning(main);
  const added = read.flatMap((file) =>
    file.simpleUrls.map((document) => {
      const { simpleUrls, notes: own } = simpleUrlsOf(document, sites);
      return { simpleUrls, notes: own.map((note) => ({ ...note, file: file.name })) };
    }),
  );
  const deployment: Deployment = {
    ...base,
    simpleUrls: mergedSimpleUrls(
      base.simpleUrls,
      added.flatMap(({ simpleUrls }) => simpleUrls),
    ),
  };
  checkCount(
    read.map(({ name }) => name).join(", "),
    counted.simpleUrls,
    deployment.simpleUrls.length,
    limits.simpleUrls,
  );
  const all: readonly FileNote[] = [
    ...notes,
    ...added.flatMap((part) => part.notes),
    ...(main.topology === null ? [] : missingSimpleUrls(deployment).map((note) => ({ ...note, file: main.name }))),
  ];
  return {
    deployment: deploymentSchema.parse(deployment),
    sources: read.map(({ name, what }) => ({ file: name, what })),
    understood: listOf(all, "understood"),
    guessed: listOf(all, "guessed"),
    notUnderstood: listOf(all, "notUnderstood"),
  };
}

/** The one file that has servers in it. */
function mainFile(files: readonly TopologyFile[]): TopologyFile {
  const [main, second] = files.filter(({ saved, topology }) => saved !== null || topology !== null);
  if (main === undefined) {
    throw topologyErrors.simpleUrlsOnly({ files: files.map(({ name }) => name) });
  }
  if (second !== undefined) {
    throw topologyErrors.several({ file: main.name, other: second.name });
  }
  return main;
}

function beginning(file: TopologyFile): {
  readonly deployment: Deployment;
  readonly notes: readonly FileNote[];
  readonly sites: readonly Pick<TopologySite, "name">[];
} {
  if (file.topology === null) {
    if (file.saved === null) throw new TypeError("A main file has a topology or a saved deployment.");
    const text = importNotes.saved({ name: file.saved.name });
    const sites = file.saved.pools.map(({ site }) => ({ name: site }));
    return { deployment: file.saved, notes: [{ list: "understood", text, file: file.name }], sites };
  }
  const { sipDomains, clusters } = file.topology;
  checkCount(file.name, counted.sipDomains, sipDomains.length, limits.sipDomains);
  for (const { fqdn, servers } of clusters) {
    checkCount(file.name, counted.servers({ fqdn }), servers.length, limits.serversPerPool);
  }
  const { deployment, notes } = deploymentOfTopology(file.topology);
  checkCount(file.name, counted.pools, deployment.pools.length, limits.pools);
  const [name] = deployment.sipDomains;
  if (name === undefined) throw incomplete(file, "sipDomain", notes);
  if (deployment.pools.length === 0) throw incomplete(file, "server", notes);
  return {
    deployment: { schemaVersion: 1, name: name.slice(0, 100), ...deployment, simpleUrls: [] },
    notes: notes.map((note) => ({ ...note, file: file.name })),
    sites: file.topology.sites,
  };
}

/** Reasons that one error names. */
const mostReasons = 5;

function incomplete({ name, what }: TopologyFile, missing: "sipDomain" | "server", notes: readonly Note[]): AppError {
  const [first, ...others] = notes.flatMap(({ list, text }) => (list === "notUnderstood" ? [text] : []));
  return first === undefined
    ? topologyErrors.incomplete({ file: name, what, missing })
    : topologyErrors.incompleteBecause({
        file: name,
        what,
        missing,
        reason: paragraph(first, ...others.slice(0, mostReasons - 1)),
      });
}

/** A later one takes the place of an earlier one for the same component, domain, site and URL. */
function mergedSimpleUrls(
  earlier: Deployment["simpleUrls"],
  later: Deployment["simpleUrls"],
): Deployment["simpleUrls"] {
  const all = [...earlier, ...later].map(
    (entry) =>
      [JSON.stringify([entry.component, entry.domain, entry.site ?? null, entry.url.toLowerCase()]), entry] as const,
  );
  return [...new Map(all).values()];
}

function listOf(notes: readonly FileNote[], wanted: Note["list"]): readonly ImportStatement[] {
  return notes.filter(({ list }) => list === wanted).map(({ text, file }) => ({ text, file }));
}
