import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { networkErrors } from "#shared/errors/definitions/network.ts";
import { limits } from "#shared/limits.ts";
import type { ContactQuestion } from "../../tasks/inspect/contact-questions.ts";
import type { Context } from "../kit/context.ts";
import { runBatch } from "../kit/run-batch.ts";

type Fetched = ApiOutput<"inspect.fetch">["fetched"][number];
type Gained = Extract<Fetched["outcome"], { readonly ok: true }>["value"];

/** Characters that the name of a file in the contract may have. */
const nameCharacters = 255;

/**
 * Asks the addresses that somebody was shown, those of them that the certificates name. A failure is that address's own, and progress is told
 * after each. What comes back is read in a worker, like a file.
 */
export function fetchContacts(context: Context, input: ApiInput<"inspect.fetch">): Promise<ApiOutput<"inspect.fetch">> {
  const { jobId, certificates, contacts } = input;
  return context.running.run({ jobId, keep: null }, async (signal) => {
    const questions = await context.jobs.run("contactQuestions", { certificates, contacts }, signal);
    const answers = await runBatch(context, {
      jobId,
      items: questions.map((question, place) => ({ ...question, isOneTooMany: place >= limits.contactQuestions })),
      nameOf: ({ contact }) => contact.url,
      signal,
      step: (question) => ask(context, question, signal),
    });
    // One answer for each question, in order.
    return {
      fetched: questions.flatMap(({ contact }, place) =>
        answers.slice(place, place + 1).map(({ outcome }) => ({ ...contact, outcome })),
      ),
    };
  });
}

async function ask(
  context: Context,
  { contact: { url }, isNamed, request, isOneTooMany }: ContactQuestion & { readonly isOneTooMany: boolean },
  signal: AbortSignal,
): Promise<Gained> {
  if (!isNamed) throw networkErrors.notNamed({ url });
  if (isOneTooMany) throw networkErrors.tooMany({ url, most: limits.contactQuestions });
  const body = request === null ? {} : { body: request, contentType: "application/ocsp-request" };
  const data = await context.http.fetch({ url, ...body }, signal);
  return {
    file: { from: "bytes", name: url.slice(0, nameCharacters), data },
    ...(await countsOf(context, url, data, signal)),
  };
}

/** @throws AppError NETWORK_UNUSABLE: nothing of it says anything of a certificate; and what the readers throw */
async function countsOf(
  context: Pick<Context, "jobs">,
  url: string,
  data: Uint8Array,
  signal: AbortSignal,
): Promise<Omit<Gained, "file">> {
  if (data.byteLength === 0) throw networkErrors.unusable({ url });
  const { own, revocation } = await context.jobs.run(
    "inspectWithMaterial",
    { name: url, data, password: null },
    signal,
  );
  const counts = {
    certificates: own.flat().length,
    lists: revocation.lists.length,
    responses: revocation.responses.length,
  };
  if (counts.certificates + counts.lists + counts.responses === 0) throw networkErrors.unusable({ url });
  return counts;
}
