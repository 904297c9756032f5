import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { liveErrors } from "#shared/errors/definitions/live.ts";
import { networkErrors } from "#shared/errors/definitions/network.ts";
import { parseEndpoint } from "#shared/live/endpoint.ts";
import { openingOf, speaksSip } from "#shared/live/openings.ts";
import type { InspectOutput } from "../../tasks/kit/types.ts";
import type { Context } from "../kit/context.ts";
import { keepingOf } from "../kit/kept-call.ts";
import { readFileInput } from "../kit/read-file-input.ts";
import { runBatch } from "../kit/run-batch.ts";
import { surroundings } from "./surroundings.ts";

/** Facts of ports of servers, in the form of `inspect.files` and with the same around them. Nothing is contacted but what the person typed. */
export function inspectEndpoints(
  context: Context,
  input: ApiInput<"inspect.endpoints">,
): Promise<ApiOutput<"inspect.endpoints">> {
  const keep = keepingOf(context, "inspect.endpoints", input);
  return context.running.run({ jobId: input.jobId, keep }, async (signal) => {
    const around = await surroundings(context, input, signal);
    const read = await runBatch(context, {
      jobId: input.jobId,
      items: input.endpoints,
      nameOf: (endpoint) => endpoint,
      signal,
      step: (endpoint) => inspectEndpoint(context, endpoint, input, signal),
    });
    return around.told(read.map((one) => ({ ...one, sha256: null })));
  });
}

async function inspectEndpoint(
  context: Context,
  text: string,
  { sip, client }: ApiInput<"inspect.endpoints">,
  signal: AbortSignal,
): Promise<InspectOutput> {
  const endpoint = parseEndpoint(text);
  if (endpoint === null) throw liveErrors.notAnEndpoint({ text });
  if (context.policy.network === "off") throw networkErrors.forbidden({ target: text });
  const shown = client && {
    file: await readFileInput(context, client.file),
    password: client.password,
    now: context.clock.now(),
  };
  const opening = openingOf(endpoint.port);
  return context.jobs.run(
    "probePort",
    { endpoint, opening, asksSip: sip ?? speaksSip(endpoint.port), client: shown },
    signal,
  );
}
