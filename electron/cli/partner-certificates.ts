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
 * @throws AppError USAGE, where a word is no system or no name; why a file could not be read
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
  const sources: InventorySource[] = [];
  for (const { guest, path } of given) {
    const [jobId, files] = [context.jobId, [await fileInput(context, path)]];
    const call = { jobId, files, password: null };
    const [read] = (await context.call("inspect.files", call)).files;
    if (read === undefined) continue;
    if (!read.outcome.ok) throw fromErrorData(read.outcome.error);
    sources.push(ofGuest(sourceOf(read.name, read.outcome.value, "", context.now), guest));
    if (id !== null) await context.call("inventory.add", { ...call, id, endpoints: [], guest });
  }
  return new Map([...known, ...guestsOf(sources, productOfKept(deployment), context.now)]);
}

function givenPartners(partners: readonly string[], names: readonly string[]): readonly Given[] {
  const named = new Map(names.map(pairOf));
  return partners.map((word) => {
    const [system, path] = pairOf(word);
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
