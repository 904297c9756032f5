import { ciscoLinks } from "./cisco.ts";
import { clientLinks } from "./clients.ts";
import { edgeLinks } from "./edge.ts";
import { serverLinks } from "./servers.ts";
import { statementLinks } from "./statements.ts";
import type { TrustLink } from "./types.ts";
import { voiceLinks } from "./voice.ts";

/** Every link of the table, in its order (trust.md §4). */
export const trustLinks: readonly TrustLink[] = [
  ...clientLinks,
  ...edgeLinks,
  ...serverLinks,
  ...voiceLinks,
  ...ciscoLinks,
  ...statementLinks,
];
