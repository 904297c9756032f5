import type { ApiInput } from "#shared/api/contract.ts";
import { limits } from "#shared/limits.ts";
import { endpointsOfText } from "#shared/live/endpoints-of-text.ts";
import { formatList } from "#shared/text/localise.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { text } from "./text.ts";

/** When a SIP OPTIONS is sent: at the ports of SIP, at every port, at none. */
export const sipChoices = ["usual", "always", "never"] as const;
export type SipChoice = (typeof sipChoices)[number];

/** Ports of servers that are to be looked at, and how, as it is typed. */
export type Ports = {
  /** Names and ports in any order. */
  readonly typed: string;
  readonly sip: SipChoice;
  /** A PFX or PEM file whose certificate is shown to a server that asks for one; null: none is. */
  readonly client: ChosenFile | null;
  /** "": none. Cleared when it was used. */
  readonly password: string;
};

export const noPorts: Ports = { typed: "", sip: "usual", client: null, password: "" };

/** Why the ports cannot be looked at as they stand; null: they can, or none is named. */
export function portsProblem({ typed }: Ports): string | null {
  const { endpoints, strangers } = endpointsOfText(typed);
  if (strangers.length > 0) return text.stranger({ words: formatList(strangers), count: strangers.length });
  return endpoints.length > limits.endpoints ? text.tooMany({ most: limits.endpoints }) : null;
}

const sipOf = { usual: null, always: true, never: false } as const;

/** The call for some ports; null: none is named. */
export function toEndpointsRequest(
  jobId: string,
  { typed, sip, client, password }: Ports,
): ApiInput<"inspect.endpoints"> | null {
  const { endpoints } = endpointsOfText(typed);
  if (endpoints.length === 0) return null;
  return {
    jobId,
    endpoints,
    sip: sipOf[sip],
    client: client === null ? null : { file: client.input, password: password === "" ? null : password },
  };
}
