import { fullNameOf } from "../facts/collection-facts.ts";
import type { InventorySource } from "./inventory-item.ts";
import type { CollectedServer } from "./types.ts";

/** The computers that described themselves, each as it did last. */
export function collectedServers(sources: readonly InventorySource[]): readonly CollectedServer[] {
  const servers = new Map<string, CollectedServer>();
  for (const { items } of sources) {
    for (const facts of items) {
      if (facts.kind !== "collection") continue;
      const server = fullNameOf(facts.computer);
      const roots = facts.stores.find(({ store }) => store === "Root");
      servers.set(server, {
        server,
        // A store that could not be read says nothing of what it holds.
        trustedRoots:
          roots === undefined || roots.fault !== null
            ? null
            : roots.certificates.map(({ sha256Fingerprint }) => sha256Fingerprint),
        knowsAssignments: facts.assignments.state === "read",
      });
    }
  }
  return [...servers.values()];
}
