import { format } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { ProbedEndpoint } from "../probed-endpoints.ts";
import type { Paint } from "./paint.ts";

/** Ports that could be looked at, each with what it proves. */
export function renderEndpoints(probed: readonly ProbedEndpoint[], paint: Paint, width: number): string {
  return probed
    .map(({ endpoint, proves }) =>
      [paint("bold", endpoint), ...(proves === null ? [] : [wrap(format(proves), width, "  ")])].join("\n"),
    )
    .join("\n");
}
