import type { ProductId } from "../../catalogue/products/types.ts";
import type { ChosenChain } from "../../chain/types.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { isAuthority } from "../../facts/is-authority.ts";
import { presentValue } from "../../facts/part.ts";
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
  const { chain, key, label } = evidence;
  if (chain === null || !isServersOrAuthority(evidence)) return null;
  const { path, links, complete } = chain;
  const last = path.length - 1;
  const places = path.map((certificate, index): PlacedCertificate => {
    const isRoot = index === last && complete && certificate.selfIssued;
    const { store, note } = placeOf(certificate, { isRoot, isLeaf: index === 0, withKey: key !== null, product });
    return {
      certificate,
      store,
      signature: links[index]?.signature ?? null,
      note,
      commands: placeCommands(fileName ?? certificateFileName(certificate), store, index === 0 && key !== null),
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
  readonly withKey: boolean;
  readonly product: ProductId;
};

function placeOf(
  certificate: CertificateFacts,
  { isRoot, isLeaf, withKey, product }: Position,
): { readonly store: StoreId; readonly note: Message } {
  const { notes } = texts;
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
  if (isRoot) return { store: "personal", note: notes.selfSigned };
  return { store: "personal", note: withKey ? notes.withKey : notes.withoutKey };
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
