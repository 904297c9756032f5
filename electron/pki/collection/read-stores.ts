import { printedErrors } from "#shared/errors/definitions/printed.ts";
import { type CollectedStoreName, collectedStores } from "#shared/facts/collection-facts.ts";
import { limits } from "#shared/limits.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { orNull } from "../or-null.ts";
import { readPem } from "../pem/read-pem.ts";
import { type ChainMember, chainMember } from "../x509/chain-member.ts";
import { fieldOf, type Section } from "./split-sections.ts";

/** A certificate of a store with the section that it stands in. */
export type StoredMember = { readonly section: Section; readonly member: ChainMember };

/** A store as it was collected. */
export type ReadStore = {
  readonly store: CollectedStoreName;
  readonly fault: string | null;
  readonly members: readonly StoredMember[];
  readonly unreadable: number;
};

/**
 * The stores of a collection in the order of the text: each begins with "store NAME", its certificates follow.
 *
 * @throws AppError LIMIT_COUNT
 */
export function readStores(sections: readonly Section[], crypto: CryptoPort): readonly ReadStore[] {
  const stores: OpenStore[] = [];
  /** null: these certificates stand in no store that is known. */
  let current: OpenStore | null = null;
  let count = 0;
  for (const section of sections) {
    const name = /^store (\S{1,40})$/.exec(section.title)?.[1];
    if (name !== undefined) {
      current = openStore(name, section);
      if (current !== null) stores.push(current);
    } else if (section.title !== "certificate") current = null;
    if (current === null || section.title !== "certificate") continue;
    if (++count > limits.collectedCertificates)
      throw printedErrors.tooManyCollected({ most: limits.collectedCertificates });
    const member = memberOf(section, crypto);
    if (member === null) current.unreadable++;
    else current.members.push({ section, member });
  }
  return stores;
}

type OpenStore = Omit<ReadStore, "members" | "unreadable"> & { readonly members: StoredMember[]; unreadable: number };

function openStore(name: string, section: Section): OpenStore | null {
  const store = collectedStores.find((known) => known === name);
  return store === undefined ? null : { store, fault: fieldOf(section, "StoreFault"), members: [], unreadable: 0 };
}

function memberOf({ pem }: Section, crypto: CryptoPort): ChainMember | null {
  return orNull(() => {
    const [block] = pem === null ? [] : (readPem(new TextEncoder().encode(pem)) ?? []);
    return block === undefined || block.problem !== null ? null : chainMember(block.data, crypto);
  });
}
