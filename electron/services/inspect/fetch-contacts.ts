import type { Outcome } from "#shared/api/schemas/common.ts";
import type { Contact } from "#shared/chain/contacts.ts";
import { AppError, toErrorData } from "#shared/errors/app-error.ts";
import { networkErrors } from "#shared/errors/definitions/network.ts";
import type { InspectOutput } from "../../tasks/kit/types.ts";
import type { Context } from "../kit/context.ts";

/** What became of one address. */
export type Fetched = Contact & { readonly outcome: Outcome<InspectOutput> };

/**
 * Asks the addresses that somebody was shown, one after the other; a failure is that address's own. What comes back is read in a worker, like
 * a file.
 *
 * @param certificates of all files, DER, for the questions to OCSP responders
 */
export async function fetchContacts(
  context: Pick<Context, "jobs" | "http" | "report">,
  contacts: readonly Contact[],
  certificates: readonly Uint8Array[],
  signal: AbortSignal,
): Promise<readonly Fetched[]> {
  const isAsked = contacts.some(({ kind }) => kind === "ocsp");
  const questions = isAsked ? await context.jobs.run("ocspQuestions", certificates, signal) : [];
  const fetched: Fetched[] = [];
  for (const contact of contacts) {
    const requests =
      contact.kind === "ocsp"
        ? questions
            .filter(({ url }) => url === contact.url)
            .map(({ request }) => ({ url: contact.url, body: request, contentType: "application/ocsp-request" }))
        : [{ url: contact.url }];
    // A responder is asked about each certificate that names it.
    for (const request of requests) {
      fetched.push({
        ...contact,
        outcome: await settled(context, async () => {
          const data = await context.http.fetch(request, signal);
          return await usable(context, contact.url, data, signal);
        }),
      });
    }
  }
  return fetched;
}

async function usable(
  context: Pick<Context, "jobs">,
  url: string,
  data: Uint8Array,
  signal: AbortSignal,
): Promise<InspectOutput> {
  if (data.byteLength === 0) throw networkErrors.unusable({ url });
  const output = await context.jobs.run("inspectWithMaterial", { name: url, data, password: null }, signal);
  const { own, revocation } = output;
  if (own.flat().length + revocation.lists.length + revocation.responses.length > 0) return output;
  throw networkErrors.unusable({ url });
}

async function settled(
  { report }: Pick<Context, "report">,
  work: () => Promise<InspectOutput>,
): Promise<Outcome<InspectOutput>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    if (!(thrown instanceof AppError)) report(thrown);
    return { ok: false, error: toErrorData(thrown) };
  }
}
