import { type CollectedStore, fullNameOf, wholeStoreOf } from "../facts/collection-facts.ts";
import type { InventorySource } from "./inventory-item.ts";
import type { CollectedServer } from "./types.ts";

/** The computers that described themselves, each as it did last. */
export function collectedServers(sources: readonly InventorySource[]): readonly CollectedServer[] {
  const servers = new Map<string, CollectedServer>();
  for (const { items } of sources) {
    for (const facts of items) {
      if (facts.kind !== "collection") continue;
      const server = fullNameOf(facts.computer);
      const roots = wholeStoreOf(facts, "Root");
      const intermediates = wholeStoreOf(facts, "CA");
      const distrusted = new Set(prints(facts.stores.find(({ store }) => store === "Disallowed")));
      servers.set(server, {
        server,
        // What is in Untrusted Certificates is refused, whatever else it is in.
        trustedRoots: roots === null ? null : prints(roots).filter((print) => !distrusted.has(print)),
        intermediates: intermediates === null ? null : prints(intermediates).filter((print) => !distrusted.has(print)),
        knowsAssignments: facts.assignments.state === "read",
      });
    }
  }
  return [...servers.values()];
}

function prints(store: CollectedStore | undefined): readonly string[] {
  return store?.certificates.map(({ sha256Fingerprint }) => sha256Fingerprint) ?? [];
}
