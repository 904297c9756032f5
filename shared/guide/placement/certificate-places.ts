import type { ProductId } from "../../catalogue/products/types.ts";
import type { ChosenChain } from "../../chain/types.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { isAuthority } from "../../facts/is-authority.ts";
import { presentValue } from "../../facts/part.ts";
import { heldOf } from "../../rules/held-of.ts";
import { otherPurposeOf } from "../../rules/purpose-of.ts";
import type { Evidence } from "../../rules/types.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { certificateFileName, type PlaceCommand, placeCommands } from "./place-commands.ts";
import { policyOf, type StoreId } from "./stores.ts";

/** One certificate of a chain with the store that it belongs into. */
export type PlacedCertificate = {
  readonly certificate: CertificateFacts;
  readonly store: StoreId;
  /** Whether the signature by the next one was verified; null: there is no next one, or it is its own issuer. */
  readonly signature: ChosenChain["links"][number]["signature"] | null;
  /** Who needs it there, and what goes wrong elsewhere. */
  readonly note: Message;
  /** Each by another tool, the usual one first; [] where no command of its own puts it there. */
  readonly commands: readonly PlaceCommand[];
  /** Where a group policy distributes it from; null: by none. */
  readonly policy: Message | null;
};

/** The issuer that the chain ends before. */
export type MissingIssuer = {
  readonly issuer: string;
  /** Where the certificate says that its issuer’s can be fetched. */
  readonly addresses: readonly string[];
};

/** Where a chain belongs, leaf first, and what is not in the file. */
export type Placement = {
  readonly label: string;
  readonly places: readonly PlacedCertificate[];
  readonly missing: MissingIssuer | null;
};

const texts = messages("guide.placement", {
  notes: {
    withKey: "With its private key, in the store of the computer. Convert gives the command that imports this PFX.",
    withoutKey: "With its private key: the command joins it to the key on the machine that made the request.",
    keyFile: "With its private key, in the store of the computer. Make a PFX of this file with Convert first.",
    shown: "The server shows it, so it lies there with its private key.",
    kept: "It lies there already. Windows must have its private key as well.",
    selfSigned:
      "With its private key. It is self-signed, so every computer that checks it needs it in its Trusted Root as well.",
    intermediate:
      "On every computer that presents the chain. Never in Trusted Root: on Windows Server 2012 and later a certificate there that is not self-signed stops Front End services and client certificates (KB2795828).",
    root: "On every computer that checks the certificate. An enterprise CA or a group policy gives it to members of the domain; Edge Servers and reverse proxies need it by hand.",
    ciscoSelfSigned:
      "On the computers of the users: Cisco UC Integration for Lync looks there for a node’s self-signed certificate. A certificate that a private CA signed needs its root in Trusted Root instead.",
    ciscoNode: "It stays on the node. Windows needs the certificates of its authorities only.",
  },
});

/**
 * Where each certificate of a chain belongs on Windows: the leaf into Personal, the authorities between into Intermediate, a self-signed
 * root into Trusted Root; a self-signed certificate of a Cisco node into Enterprise Trust (roles.md §12.1, formats.md §8).
 *
 * @param product for which it is judged: a certificate of an appliance is not kept by Windows
 * @param fileName of a file that holds this certificate alone; null: it is to be saved under a name of its own
 * @returns null: there is no certificate, or it is neither a server's nor an authority's
 */
export function certificatePlaces(
  evidence: Evidence,
  product: ProductId,
  fileName: string | null = null,
): Placement | null {
  const { chain, label } = evidence;
  if (chain === null || !isServersOrAuthority(evidence)) return null;
  const { path, links, complete } = chain;
  const last = path.length - 1;
  const places = path.map((certificate, index): PlacedCertificate => {
    const isRoot = index === last && complete && certificate.selfIssued;
    const { store, note, isToJoin = true } = placeOf(certificate, { isRoot, isLeaf: index === 0, evidence, product });
    return {
      certificate,
      store,
      signature: links[index]?.signature ?? null,
      note,
      commands: isToJoin ? placeCommands(fileName ?? certificateFileName(certificate), store) : [],
      policy: policyOf(store),
    };
  });
  return { label, places, missing: missingIssuer(chain) };
}

/** Certificates for programs, mail and persons lie elsewhere, for reasons of theirs. */
function isServersOrAuthority(evidence: Evidence): boolean {
  const other = otherPurposeOf(evidence);
  return other === null || other === "root" || other === "authority";
}

type Position = {
  readonly isRoot: boolean;
  readonly isLeaf: boolean;
  readonly evidence: Evidence;
  readonly product: ProductId;
};

type Place = {
  readonly store: StoreId;
  readonly note: Message;
  /** false: no command of its own puts the certificate there; it comes with its key, or is there. */
  readonly isToJoin?: boolean;
};

function placeOf(certificate: CertificateFacts, { isRoot, isLeaf, evidence, product }: Position): Place {
  const { notes } = texts;
  const withKey = evidence.key !== null;
  // A root of version 1 cannot say that it is an authority.
  const authority = !isLeaf || isAuthority(certificate) || (isRoot && certificate.version < 3 && !withKey);
  if (authority) {
    return isRoot ? { store: "trusted-root", note: notes.root } : { store: "intermediate", note: notes.intermediate };
  }
  if (product === "cisco-uc") {
    return isRoot
      ? { store: "enterprise-trust", note: notes.ciscoSelfSigned }
      : { store: "node", note: notes.ciscoNode };
  }
  // Its key is where it was made: `certreq -accept` knows of no request for it.
  if (isRoot) return { store: "personal", note: notes.selfSigned, isToJoin: false };
  return { store: "personal", ...joinedBy(evidence) };
}

/** How the certificate of a server comes to its key, by what shows the two. */
function joinedBy(evidence: Evidence): Pick<Place, "note" | "isToJoin"> {
  const { notes } = texts;
  const { key, printed, source } = evidence;
  // Without its key, in whatever file, a certificate is one that an authority has answered with.
  const hasNoKey = printed?.key?.state === "none" || (source === "bundle" && key === null);
  if (hasNoKey) return { note: notes.withoutKey };
  switch (heldOf(evidence)) {
    case "pfx":
      return { note: notes.withKey, isToJoin: false };
    case "key-file":
      return { note: notes.keyFile, isToJoin: false };
    case "endpoint":
      return { note: notes.shown, isToJoin: false };
    case "store":
      return { note: notes.kept, isToJoin: false };
    default:
      return { note: notes.withoutKey };
  }
}

function missingIssuer({ path, complete }: ChosenChain): MissingIssuer | null {
  const last = path.at(-1);
  if (complete || last === undefined) return null;
  const places = presentValue(last.authorityInformationAccess) ?? [];
  return {
    issuer: last.issuer.text,
    addresses: places.flatMap(({ method, url }) => (method === "ca-issuers" ? [url] : [])),
  };
}
