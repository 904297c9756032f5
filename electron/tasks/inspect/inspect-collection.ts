import { inputErrors } from "#shared/errors/definitions/tasks.ts";
import { type CollectionFacts, wholeStoreOf } from "#shared/facts/collection-facts.ts";
import { contentNotes } from "#shared/facts/content-texts.ts";
import { readCollection } from "../../pki/collection/read-collection.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import type { ContentPart } from "../../pki/sniff/content-parts.ts";
import { decodeText } from "../../pki/sniff/decode-text.ts";
import type { ChainMember } from "../../pki/x509/chain-member.ts";
import type { InspectedPart } from "./inspected-part.ts";
import { surround } from "./surround.ts";

/**
 * Reads what a server says about itself. Its own stores answer what other files leave open: which issuers it has, and which roots it trusts.
 *
 * @throws AppError FORMAT_TRUNCATED where nothing of the Personal store is there, LIMIT_COUNT
 */
export function inspectCollection({ data, name }: ContentPart, crypto: CryptoPort): Partial<InspectedPart> {
  const { facts, personal, roots, others } = readCollection(decodeText(data)?.text ?? "", crypto);
  if (!facts.stores.some(({ store }) => store === "My")) throw inputErrors.cutOff({ part: name });
  const [around] = surround(
    {
      sets: [personal.map(derOf)],
      beside: [...others, ...roots].map(derOf),
      // Where either store is not wholly known, what they lack says nothing.
      anchors: (["Root", "CA"] as const).every((store) => wholeStoreOf(facts, store) !== null)
        ? { choice: "server", certificates: roots.map(derOf) }
        : null,
      revocation: { lists: [], responses: [] },
    },
    crypto,
  );
  const collection: CollectionFacts = { ...facts, around: around ?? nothingAround };
  const unreadable = facts.stores.reduce((sum, store) => sum + store.unreadable, 0);
  return {
    content: "collection",
    encoding: "text",
    items: [collection],
    notes: [
      ...(facts.complete ? [] : [contentNotes.collectionCutOff]),
      ...(facts.computer.administrator === false ? [contentNotes.collectedWithoutRights] : []),
      ...(unreadable === 0 ? [] : [contentNotes.collectedUnreadable({ count: unreadable })]),
    ],
  };
}

/** An empty Personal store has nothing around it. */
const nothingAround: CollectionFacts["around"] = {
  certificates: [],
  issuance: { links: [], repeated: [], linksLeftOut: 0, checksLeftOut: 0 },
  anchors: null,
  revocation: null,
};

function derOf({ parsed }: ChainMember): Uint8Array {
  return parsed.der;
}
