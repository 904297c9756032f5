import { productById } from "../../catalogue/products/index.ts";
import type { Deployment } from "../../deployment/model.ts";
import { certificatesInPlace } from "../../inventory/places-of-certificates.ts";
import { seenIn } from "../../inventory/seen-in.ts";
import type { Inventory, UnplacedCertificate } from "../../inventory/types.ts";
import { trustPicture } from "../../present/trust/picture.ts";
import { mapSummary } from "../../present/trust/state-words.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { Guests } from "../../trust/guests/guests-of.ts";
import { certificatesNeeded } from "../../trust/roots/certificates-needed.ts";
import { stateOfLinks } from "../../trust/state/state-of-links.ts";
import { trustMap } from "../../trust/trust-map.ts";
import { usualPolicy } from "../fail-policy.ts";
import { headlineOf } from "../headline.ts";
import type { Report, ReportTable } from "../model.ts";
import { rulesOf } from "../rules-of.ts";
import { stepsOf } from "../steps-of.ts";
import { togetherFinding } from "../together-finding.ts";
import { advicesTable, connectionsTable, neededTables } from "./connection-tables.ts";
import { placeSubject } from "./place-subject.ts";
import { toDoTable } from "./to-do-table.ts";

/** What a report of a deployment is made of. */
export type DeploymentRun = {
  readonly deployment: Deployment;
  readonly inventory: Inventory;
  /** Certificates of partners and others that no topology names. */
  readonly guests: Guests;
  /** Of KeySpec. */
  readonly version: string;
  /** When it was judged, ISO 8601. */
  readonly madeAt: string;
  readonly madeWith: Message;
};

const texts = messages("report.deployment", {
  product: "Product",
  connections: "Connections",
  collected: "Servers that described themselves",
  none: "None",
  unplaced: "Certificates that are in no place",
  certificate: "Certificate",
  seenIn: "Seen in",
  why: "Why",
});

/**
 * The report of a deployment: every certificate that it needs with what there is of it, what is to be done by which day, every connection
 * as a picture and as a table, with whether both ends trust each other, and what each system must trust. The same model as that of
 * inspected files, so the same writers.
 */
export function deploymentReport({ deployment, inventory, guests, version, madeAt, madeWith }: DeploymentRun): Report {
  const subjects = inventory.places.map((place, index) => placeSubject(place, `${index + 1}`, madeAt));
  const together = inventory.together.map((finding) => togetherFinding(finding, []));
  const certificates = certificatesInPlace(inventory);
  const states = stateOfLinks(certificates, [], guests, inventory.servers);
  const map = trustMap({ deployment, certificates, guests }, states);
  const needs = map.systems.map((system) => ({ system, needed: certificatesNeeded(map, states, system).needed }));
  const servers = inventory.servers.map(({ server }) => server);
  return {
    schema: "keyspec-report",
    version: 1,
    kind: "deployment",
    title: deployment.name,
    tool: { name: "KeySpec", version },
    madeAt: new Date(madeAt).toISOString(),
    madeWith,
    asked: [
      { id: "product", label: texts.product, value: [productById(deployment.product).title] },
      { id: "connections", label: texts.connections, value: [mapSummary(map)] },
      { id: "collected", label: texts.collected, value: servers.length === 0 ? [texts.none] : servers },
    ],
    headline: headlineOf({ subjects, inputs: [] }),
    failOn: usualPolicy.failOn,
    steps: stepsOf({ subjects, together }),
    subjects,
    together,
    tables: [
      toDoTable(
        inventory,
        needs.flatMap(({ needed }) => needed),
        madeAt,
      ),
      connectionsTable(map),
      ...neededTables(needs),
      unplacedTable(inventory.unplaced),
      advicesTable(map),
    ].filter(({ rows }) => rows.length > 0),
    pictures: [{ table: "connections", picture: trustPicture(map) }],
    inputs: [],
    rules: rulesOf({ subjects }),
  };
}

function unplacedTable(unplaced: readonly UnplacedCertificate[]): ReportTable {
  return {
    id: "unplaced",
    title: texts.unplaced,
    columns: [
      { id: "certificate", title: texts.certificate },
      { id: "seenIn", title: texts.seenIn },
      { id: "why", title: texts.why },
    ],
    rows: unplaced.map(({ found, reason }) => [[found.sightings[0].evidence.label], seenIn(found), [reason]]),
  };
}
