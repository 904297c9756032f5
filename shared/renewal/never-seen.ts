import type { Inventory } from "../inventory/types.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

const texts = messages("renewal", {
  neverSeen:
    "{count, plural, one {One certificate of this deployment was never seen, so nobody knows here when it ends.} other {# certificates of this deployment were never seen, so nobody knows here when they end.}} Add what the servers use to the inventory.",
});

/**
 * What a list of renewals cannot speak of: certificates that the deployment needs, of which there is none, and no request that waits
 * for one. null: there are none.
 */
export function neverSeen({ places }: Inventory): Message | null {
  const count = places.filter(({ current, request }) => current === null && request === null).length;
  return count === 0 ? null : texts.neverSeen({ count });
}
