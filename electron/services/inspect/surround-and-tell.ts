import type { ApiOutput } from "#shared/api/contract.ts";
import { contactsOf } from "#shared/chain/contacts.ts";
import { isEncoded } from "../../tasks/kit/is-encoded.ts";
import type { InspectOutput, SurroundInput } from "../../tasks/kit/types.ts";
import type { Context } from "../kit/context.ts";
import { type Fetched, fetchContacts } from "./fetch-contacts.ts";
import { type Read, surroundFiles } from "./surround-files.ts";

/** What was read, and what may say more of it. */
type Given = {
  readonly read: readonly Read[];
  /** Read for what they say of the others. */
  readonly besides: readonly InspectOutput[];
  readonly anchors: SurroundInput["anchors"];
  /** Addresses that somebody was shown and wants asked; undefined: nobody was. */
  readonly fetch: readonly string[] | undefined;
};

/** The same for files and for ports of servers: each gets what stands around it, before and after something was fetched. */
export async function surroundAndTell(
  context: Context,
  { read, besides, anchors, fetch }: Given,
  signal: AbortSignal,
): Promise<ApiOutput<"inspect.files">> {
  const alone = await surroundFiles(context, read, besides, anchors, signal);
  const fetched = await fetchFor(context, alone, besides, fetch ?? [], signal);
  const gained = fetched.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  const surrounded =
    gained.length === 0 ? alone : await surroundFiles(context, read, [...besides, ...gained], anchors, signal);
  return {
    ...(fetch !== undefined && { fetched: fetched.map(toldOf) }),
    files: surrounded.map(({ name, outcome }) => ({
      name,
      outcome: outcome.ok ? { ok: true, value: outcome.value.inspected } : outcome,
    })),
  };
}

/** Asks those of the addresses that the certificates of the files name, whatever a caller sends. */
async function fetchFor(
  context: Context,
  read: readonly Read[],
  besides: readonly InspectOutput[],
  urls: readonly string[],
  signal: AbortSignal,
): Promise<readonly Fetched[]> {
  if (urls.length === 0) return [];
  const outputs = read.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  const { contacts } = contactsOf(
    outputs.flatMap(({ inspected }) => inspected.items),
    context.clock.now(),
  );
  const certificates = [
    ...outputs.flatMap(({ own }) => own.flat().filter(isEncoded)),
    ...besides.flatMap(({ authorities }) => authorities),
  ];
  return fetchContacts(
    context,
    contacts.filter(({ url }) => urls.includes(url)),
    certificates,
    signal,
  );
}

/** What became of an address, without the bytes. */
function toldOf({ outcome, ...contact }: Fetched) {
  return { ...contact, outcome: outcome.ok ? { ok: true as const, value: countsOf(outcome.value) } : outcome };
}

function countsOf({ own, revocation }: InspectOutput) {
  return {
    certificates: own.flat().length,
    lists: revocation.lists.length,
    responses: revocation.responses.length,
  };
}
