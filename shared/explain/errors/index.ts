import type { ExplainedError } from "../types.ts";
import { adcsErrors } from "./adcs.ts";
import { assigningErrors } from "./assigning.ts";
import { chainErrors } from "./chain.ts";
import { ciscoErrors } from "./cisco.ts";
import { clientErrors } from "./client.ts";
import { exchangeErrors } from "./exchange.ts";
import { lyncErrors } from "./lync.ts";
import { pfxErrors } from "./pfx.ts";
import { privateKeyErrors } from "./private-key.ts";
import { schannelErrors } from "./schannel.ts";

/** Every message that KeySpec explains. */
export const explainedErrors: readonly ExplainedError[] = [
  ...chainErrors,
  ...privateKeyErrors,
  ...pfxErrors,
  ...adcsErrors,
  ...assigningErrors,
  ...lyncErrors,
  ...schannelErrors,
  ...clientErrors,
  ...exchangeErrors,
  ...ciscoErrors,
];
