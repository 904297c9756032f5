import * as z from "zod";
import type { ApiOutput } from "#shared/api/contract.ts";
import type { Inspected } from "#shared/api/schemas/inspect.ts";
import { contactsOf } from "#shared/chain/contacts.ts";
import { localised } from "#shared/text/localise.ts";
import type { CommandContext } from "./command-context.ts";
import type { OptionSpec } from "./command-page.ts";

const text = localised("cli.fetch", {
  nothing: "Nothing to fetch: no certificate of the files names an address that can be asked over HTTP.",
  contacting:
    "Contacting {count, plural, one {one address that the certificates name} other {# addresses that the certificates name}}:",
  contact: "  {kind, select, list {revocation list} ocsp {OCSP} other {issuer}}: {url}",
  notFetched: "  not fetched, because it is no HTTP address: {url}",
});

export const fetchOption = {
  flags: "--fetch",
  text: "Ask what the certificates name over HTTP: their revocation lists, OCSP responders and missing issuers. The addresses are said first; HTTP_PROXY and NO_PROXY are heeded. Without it nothing is contacted.",
} as const satisfies OptionSpec;
export const fetchSchema = z.object({ fetch: z.boolean().optional() });

/** Says which addresses will be contacted, and returns them. */
export function announceContacts(
  { output, now }: Pick<CommandContext, "output" | "now">,
  files: readonly { readonly value: Inspected }[],
): readonly string[] {
  const { contacts, others } = contactsOf(
    files.flatMap(({ value }) => value.items),
    now,
  );
  if (contacts.length > 0) output.talk(text.contacting({ count: contacts.length }));
  for (const { kind, url } of contacts) output.talk(text.contact({ kind, url }));
  for (const url of others) output.talk(text.notFetched({ url }));
  if (contacts.length === 0) output.talk(text.nothing);
  return contacts.map(({ url }) => url);
}

/** Says what could not be fetched; what was is in the facts. */
export function tellFetched(
  { output }: Pick<CommandContext, "output">,
  fetched: NonNullable<ApiOutput<"inspect.files">["fetched"]>,
): void {
  for (const { outcome } of fetched) if (!outcome.ok) output.failure(outcome.error);
}
