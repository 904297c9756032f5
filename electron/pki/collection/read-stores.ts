import { AppError } from "#shared/errors/app-error.ts";
import { printedErrors } from "#shared/errors/definitions/printed.ts";
import { type CollectedStoreName, collectedStores } from "#shared/facts/collection-facts.ts";
import { limits } from "#shared/limits.ts";
import type { CryptoPort } from "../crypto/port.ts";
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
  let isInStore = false;
  let count = 0;
  for (const section of sections) {
    const name = /^store (\S{1,40})$/.exec(section.title)?.[1];
    if (name !== undefined) {
      const store = collectedStores.find((known) => known === name);
      isInStore = store !== undefined;
      if (store !== undefined)
        stores.push({ store, fault: fieldOf(section, "StoreFault"), members: [], unreadable: 0 });
    } else if (section.title !== "certificate") isInStore = false;
    const current = stores.at(-1);
    if (!isInStore || section.title !== "certificate" || current === undefined) continue;
    if (++count > limits.collectedCertificates)
      throw printedErrors.tooManyCollected({ most: limits.collectedCertificates });
    const member = memberOf(section, crypto);
    if (member === null) current.unreadable++;
    else current.members.push({ section, member });
  }
  return stores;
}

type OpenStore = Omit<ReadStore, "members" | "unreadable"> & { readonly members: StoredMember[]; unreadable: number };

function memberOf({ pem }: Section, crypto: CryptoPort): ChainMember | null {
  try {
    const [block] = pem === null ? [] : (readPem(new TextEncoder().encode(pem)) ?? []);
    return block === undefined || block.problem !== null ? null : chainMember(block.data, crypto);
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    return null;
  }
}
