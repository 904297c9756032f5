import * as z from "zod";
import type { ApiOutput } from "#shared/api/contract.ts";
import type { FileInput } from "#shared/api/schemas/common.ts";
import { type Contact, contactsOf } from "#shared/chain/contacts.ts";
import { localised } from "#shared/text/localise.ts";
import { doneOf } from "./batch.ts";
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

type Fetched = ApiOutput<"inspect.fetch">["fetched"];
type Files = ApiOutput<"inspect.files">["files"];

/** Inspects the files together with what was fetched for them. */
type Inspect = (beside: readonly FileInput[]) => Promise<Files>;

/**
 * Inspects files, asks what their certificates name, and inspects them with what came. An issuer that was fetched names addresses again:
 * they are asked next. Each address is said before it is asked, and asked once.
 *
 * @returns the files as they were inspected last, and what became of each address
 */
export async function inspectWithFetching(
  context: Pick<CommandContext, "output" | "now" | "call" | "jobId">,
  inspect: Inspect,
): Promise<{ readonly files: Files; readonly fetched: Fetched }> {
  let files = await inspect([]);
  const fetched: Fetched[number][] = [];
  const said = new Set<string>();
  for (;;) {
    const { contacts, others, certificates } = contactsOf(
      doneOf(files).flatMap(({ value }) => value.items),
      context.now,
    );
    const anew = contacts.filter(({ url }) => !said.has(url));
    announce(
      context,
      anew,
      others.filter((url) => !said.has(url)),
      said.size === 0,
    );
    if (anew.length === 0) return { files, fetched };
    for (const url of [...anew.map((contact) => contact.url), ...others]) said.add(url);
    const { jobId } = context;
    const output = await context.call("inspect.fetch", { jobId, certificates, contacts: anew });
    fetched.push(...output.fetched);
    for (const { outcome } of output.fetched) if (!outcome.ok) context.output.failure(outcome.error);
    if (output.fetched.some(({ outcome }) => outcome.ok)) files = await inspect(gainedOf(fetched));
  }
}

/** What came, without its bytes. */
export function withoutFiles(fetched: Fetched) {
  return fetched.map(({ outcome, ...contact }) => {
    if (!outcome.ok) return { ...contact, outcome };
    const { file: _file, ...counts } = outcome.value;
    return { ...contact, outcome: { ok: true as const, value: counts } };
  });
}

function gainedOf(fetched: Fetched): readonly FileInput[] {
  return fetched.flatMap(({ outcome }) => (outcome.ok ? [outcome.value.file] : []));
}

function announce(
  { output }: Pick<CommandContext, "output">,
  contacts: readonly Contact[],
  others: readonly string[],
  isFirst: boolean,
): void {
  if (contacts.length > 0) output.talk(text.contacting({ count: contacts.length }));
  for (const { kind, url } of contacts) output.talk(text.contact({ kind, url }));
  for (const url of others) output.talk(text.notFetched({ url }));
  if (contacts.length === 0 && isFirst) output.talk(text.nothing);
}
