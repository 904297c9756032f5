import type { Citation } from "../catalogue/citation.ts";
import { sources } from "../catalogue/sources.ts";
import { foldedName } from "../names/match.ts";
import type { RoleId } from "../roles/types.ts";
import { certificatesOf } from "../rules/certificates-of.ts";
import { subjectCommonNameOf } from "../rules/names-of.ts";
import type { Evidence } from "../rules/types.ts";
import { defineProblems, type ProblemSentences } from "../text/define-problems.ts";
import { messages } from "../text/localise.ts";

/** One certificate of a file, and the role that it was judged for; null: none. */
export type JudgedEvidence = {
  readonly file: string;
  readonly evidence: Evidence;
  readonly role: RoleId | null;
  /** The computer in whose store it is; null or absent: any, so that all such may meet in one store. */
  readonly store?: string | null;
  /** Which of a deployment’s certificates it is used as; absent: its common name says which belong together. */
  readonly place?: string;
};

/** What only several files show together. Plain data. */
export type TogetherFinding = ProblemSentences & {
  readonly id: "friendly-name" | "pool-key" | "same-authority" | "oauth-everywhere";
  readonly severity: "warning";
  /** Names of the files that it is about. */
  readonly files: readonly string[];
  readonly citation: Citation;
};

const problems = defineProblems("together", {
  friendlyName: {
    what: "{files} have one friendly name, “{name}”.",
    why: "Cmdlets and the farms of Office Web Apps find a certificate by its friendly name, and fail or take the wrong one where two in a store have the same.",
    fix: "Give one of them another friendly name before both are imported on one computer: convert it with KeySpec and write the name, or change it in certlm.msc.",
  },
  poolKey: {
    what: "{files} are for {name} and have different keys.",
    why: "All Edge Servers of a pool present one certificate with one key; with different ones the A/V Authentication service fails and the Protocol Stack logs event 14559.",
    fix: "Import one of the files on every Edge Server of the pool. If one is the renewal of the other, replace it everywhere at the same time.",
  },
  oauthEverywhere: {
    what: "{files} are different OAuth certificates.",
    why: "One OAuth certificate serves the whole deployment: servers sign their tokens with it and check those of the others by it. With two of them calls between servers are refused.",
    fix: "Assign one of them with Set-CsCertificate -Identity Global -Type OAuthTokenIssuer. The Central Management Store brings it to the other servers.",
  },
  sameAuthority: {
    what: "{file} and {other} come from different authorities.",
    why: "These servers connect to each other by MTLS and should have certificates of one authority; else each must trust the other’s root.",
    fix: "Request one of them again from the authority of the other, or put each root into Trusted Root of the other side’s servers.",
  },
});

const notes = messages("together.notes", {
  friendlyName: "The page asks for a friendly name that is unique in the computer’s store.",
  oauth: "The page stores the certificate once for the whole deployment, and replication brings it to the servers.",
  poolKey: "The page asks for one certificate with its private key on every Edge Server of the pool.",
});

const edgeRoles: readonly (RoleId | null)[] = ["edge-external", "edge-internal"];
const innerRoles: readonly (RoleId | null)[] = ["standard-front-end", "enterprise-front-end", "director"];
/** Servers whose documents ask for the authority of the Front End Servers (roles.md G17). */
const besideRoles: Partial<Readonly<Record<RoleId, Citation>>> = {
  "edge-internal": {
    ...sources.lyncReplication,
    quote:
      "The Lync Server front end server pool and the Lync Server Edge server pool must share the same PKI solution.",
  },
  "persistent-chat": sources.lync2013PersistentChat,
  "group-chat": sources.lync2010GroupChat,
};

/**
 * Compares the certificates of several files with each other: one friendly name twice (roles.md G12), different keys in an Edge pool
 * (§5.1), different authorities of servers that should share one (G17). Warnings: a file may be about another deployment, or the renewal of its neighbour.
 *
 * @returns [] for one file
 */
export function judgeTogether(judged: readonly JudgedEvidence[]): readonly TogetherFinding[] {
  const certified = judged.filter(({ evidence }) => evidence.certificate !== null);
  return [
    ...friendlyNames(certified),
    ...poolKeys(certified),
    ...authorities(certified),
    ...oauthEverywhere(certified),
  ];
}

function friendlyNames(judged: readonly JudgedEvidence[]): readonly TogetherFinding[] {
  const named = judged.flatMap((each) => {
    const name = friendlyNameOf(each.evidence);
    return name === null ? [] : [{ ...each, name }];
  });
  return groupsOf(named, ({ name, store = null }) => JSON.stringify([name.toLowerCase(), store])).flatMap((group) => {
    const [first] = group;
    if (first === undefined || distinct(group, fingerprintOf) < 2) return [];
    const files = filesOf(group);
    return [
      {
        id: "friendly-name",
        severity: "warning",
        files,
        ...problems.friendlyName({ files: [...files], name: first.name }),
        citation: { ...sources.lync2013InternalServers, note: notes.friendlyName },
      },
    ];
  });
}

/** What Windows shows of the certificate, or will when the PFX is imported; null: nothing. */
function friendlyNameOf({ certificate, bundle, printed }: Evidence): string | null {
  if (printed !== null) return printed.friendlyName;
  const bag = bundle?.certificates.find(
    (each) => each.certificate.sha256Fingerprint === certificate?.sha256Fingerprint,
  );
  return bag?.friendlyName ?? null;
}

/** By common name, and by place: in a pool there may be a server whose certificate has another name as well as another key. */
function poolKeys(judged: readonly JudgedEvidence[]): readonly TogetherFinding[] {
  const edges = judged.filter(({ role }) => edgeRoles.includes(role));
  const byName = groupsOf(edges, (each) => JSON.stringify([each.role, commonNameOf(each)]));
  const byPlace = groupsOf(
    edges.filter(({ place }) => place !== undefined),
    ({ place }) => place ?? "",
  );
  const found = [...byName, ...byPlace].flatMap(poolKey);
  return [...new Map(found.map((finding) => [JSON.stringify(finding.files.toSorted()), finding])).values()];
}

function poolKey(group: readonly JudgedEvidence[]): readonly TogetherFinding[] {
  const name = group.map(commonNameOf).find((each) => each !== "");
  if (name === undefined || distinct(group, keyOf) < 2) return [];
  const files = filesOf(group);
  return [
    {
      id: "pool-key",
      severity: "warning",
      files,
      ...problems.poolKey({ files: [...files], name }),
      citation: { ...sources.sfbEdgeEnvironment, note: notes.poolKey },
    },
  ];
}

/** One for each server beside the Front End Servers whose whole chain has no certificate in common with any of theirs. */
function authorities(judged: readonly JudgedEvidence[]): readonly TogetherFinding[] {
  const inner = judged.filter(({ role }) => innerRoles.includes(role));
  return judged.flatMap((beside) => {
    const citation = beside.role === null ? undefined : besideRoles[beside.role];
    const [other] = inner;
    if (citation === undefined || other === undefined) return [];
    if (inner.some((each) => mayShareAuthority(each.evidence, beside.evidence))) return [];
    return [
      {
        id: "same-authority",
        severity: "warning",
        files: [beside.file, other.file],
        ...problems.sameAuthority({ file: beside.file, other: other.file }),
        citation,
      },
    ];
  });
}

function oauthEverywhere(judged: readonly JudgedEvidence[]): readonly TogetherFinding[] {
  const issuers = judged.filter(({ role }) => role === "oauth-token-issuer");
  if (distinct(issuers, thumbprintOf) < 2) return [];
  const files = filesOf(issuers);
  return [
    {
      id: "oauth-everywhere",
      severity: "warning",
      files,
      ...problems.oauthEverywhere({ files: [...files] }),
      citation: { ...sources.sfbOauthCertificate, note: notes.oauth },
    },
  ];
}

/** By the issuers’ names; where a chain does not reach its root, what is above is not known. */
function mayShareAuthority(one: Evidence, other: Evidence): boolean {
  const [first, second] = [issuersOf(one), issuersOf(other)];
  return !first.whole || !second.whole || first.names.some((name) => second.names.includes(name));
}

function issuersOf(evidence: Evidence): { readonly names: readonly string[]; readonly whole: boolean } {
  const chain = certificatesOf(evidence);
  return { names: chain.map(({ issuer }) => issuer.text), whole: chain.at(-1)?.selfIssued === true };
}

const commonNameOf = ({ evidence }: JudgedEvidence) => foldedName(subjectCommonNameOf(evidence) ?? "");
const fingerprintOf = ({ evidence }: JudgedEvidence) => evidence.certificate?.sha256Fingerprint ?? "";
const thumbprintOf = ({ evidence }: JudgedEvidence) => evidence.certificate?.sha1Fingerprint ?? "";
const keyOf = ({ evidence }: JudgedEvidence) => evidence.certificate?.publicKey.fingerprint ?? "";

function filesOf(judged: readonly JudgedEvidence[]): readonly string[] {
  return [...new Set(judged.map(({ file }) => file))];
}

/** How many there are; "" is what a printed text does not show, and may be any of them. */
function distinct(judged: readonly JudgedEvidence[], of: (one: JudgedEvidence) => string): number {
  return new Set(judged.map(of).filter((value) => value !== "")).size;
}

function groupsOf<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): readonly (readonly Item[])[] {
  return [...Map.groupBy(items, keyOfItem).values()];
}
