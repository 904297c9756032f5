import type { Citation } from "../catalogue/citation.ts";
import { type TokenSigner, tokenLeadHours } from "../roles/token-lead-hours.ts";
import { rollLead } from "../rules/validity/roll-lead.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

const texts = messages("renewal.dueBefore", {
  ends: "Have the new certificate in its place before {by, date, minute}: the one in use ends then.",
  rolled:
    "Stage the new certificate with -Roll before {by, date, minute}, {hours, number} hours before the one in use ends: tokens that it signed are good for so long.",
  ended: "The one in use ended on {by, date, day}: put the new certificate in its place at once.",
});

/** Until when a certificate must be replaced. */
export type DueBefore = {
  /** ISO 8601. */
  readonly by: string;
  readonly words: Message;
  /** null: it is the end of the certificate itself. */
  readonly citation: Citation | null;
};

const millisecondsPerHour = 3_600_000;

/**
 * The moment before which the successor of a certificate must be in its place: its end, or, where it signs tokens, the life of a token
 * before.
 *
 * @param ends of the certificate in use, ISO 8601
 * @param now ISO 8601; null: whether it has ended already is not asked
 */
export function dueBefore(signer: TokenSigner, ends: string, now: string | null): DueBefore {
  if (now !== null && ends <= now) return { by: ends, words: texts.ended({ by: ends }), citation: null };
  const hours = tokenLeadHours(signer);
  if (hours === null) return { by: ends, words: texts.ends({ by: ends }), citation: null };
  const by = new Date(Date.parse(ends) - hours * millisecondsPerHour).toISOString();
  return { by, words: texts.rolled({ by, hours }), citation: rollLead.citation };
}
