import { fromErrorData } from "#shared/errors/app-error.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { type Guest, guestSchema, type InventorySource } from "#shared/inventory/inventory-item.ts";
import { productOfKept } from "#shared/inventory/product-of-kept.ts";
import { ofGuest, sourceOf } from "#shared/inventory/sources.ts";
import { type Guests, guestsOf } from "#shared/trust/guests/guests-of.ts";
import type { CommandContext } from "./command-context.ts";
import { fileInput } from "./input-files.ts";
import type { NamedDeployment } from "./inventory-sources.ts";

/** A partner and the file with its certificate, as `--partner SYSTEM=FILE` and `--partner-name SYSTEM=NAME` have them. */
type Given = { readonly guest: Guest; readonly path: string };

/**
 * The certificates of partners that were given now, beside those that are kept. With a kept deployment they are kept.
 *
 * @throws AppError USAGE, where a word is no system or no name, a name has no file, or a file has no certificate of a system; why a file could
 *   not be read or opened
 */
export async function partnerCertificates(
  context: CommandContext,
  deployment: NamedDeployment,
  partners: readonly string[],
  names: readonly string[],
  known: Guests,
): Promise<Guests> {
  const { id } = deployment;
  const given = givenPartners(partners, names);
  const product = productOfKept(deployment);
  const sources: InventorySource[] = [];
  for (const [index, { guest, path }] of given.entries()) {
    const call = { jobId: context.jobId, files: [await fileInput(context, path)], password: null };
    const [read] = (await context.call("inspect.files", call)).files;
    if (read === undefined) throw new TypeError(`${path} was inspected, and nothing came back.`);
    if (!read.outcome.ok) throw fromErrorData(read.outcome.error);
    const { value } = read.outcome;
    const source = ofGuest(sourceOf(read.name, value, String(index), context.now), guest);
    if (guestsOf([source], product, context.now).size === 0)
      throw value.closed === null ? cliErrors.noPartnerCertificate({ file: path }) : fromErrorData(value.closed);
    sources.push(source);
  }
  if (id !== null) await keepPartners(context, id, given);
  return new Map([...known, ...guestsOf(sources, product, context.now)]);
}

/** All files of a partner together: they take the place of what was kept of it. */
async function keepPartners(context: CommandContext, id: string, given: readonly Given[]): Promise<void> {
  for (const files of Map.groupBy(given, ({ guest }) => guest.system).values()) {
    const [first] = files;
    if (first === undefined) continue;
    const inputs = await Promise.all(files.map(({ path }) => fileInput(context, path)));
    const call = { jobId: context.jobId, id, files: inputs, endpoints: [], password: null };
    await context.call("inventory.add", { ...call, guest: first.guest });
  }
}

function givenPartners(partners: readonly string[], names: readonly string[]): readonly Given[] {
  const named = new Map(names.map(pairOf));
  const files = partners.map((word) => ({ word, pair: pairOf(word) }));
  const [alone] = [...named.keys()].filter((system) => files.every(({ pair }) => pair[0] !== system));
  if (alone !== undefined) throw cliErrors.partnerNameAlone({ system: alone });
  return files.map(({ word, pair: [system, path] }) => {
    const guest = guestSchema.safeParse({ system, reachedAs: named.get(system) ?? null });
    if (!guest.success) throw cliErrors.noPartner({ word });
    return { guest: guest.data, path };
  });
}

function pairOf(word: string): readonly [string, string] {
  const at = word.indexOf("=");
  if (at < 1 || at === word.length - 1) throw cliErrors.noPartner({ word });
  return [word.slice(0, at), word.slice(at + 1)];
}
