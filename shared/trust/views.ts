import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { type TrustLink, type Workload, workloads } from "./links/types.ts";

/** What of the links is shown. */
export const viewIds = ["trusted", "figure", ...workloads, "everything"] as const;
export type ViewId = "trusted" | "figure" | Workload | "everything";

const titles = messages("trust.views", {
  trusted: "Connections with certificates",
  figure: "As in Microsoft’s figure",
  "im-presence": "Instant messages and presence",
  conferencing: "Audio, video and web conferences",
  "application-sharing": "Application sharing",
  "enterprise-voice": "Enterprise Voice",
  "central-management": "Central management",
  "web-services": "Web services and mobile clients",
  cisco: "Cisco UC clients",
  everything: "Every connection",
});

/** What a view is called. */
export function viewTitle(view: ViewId): Message {
  return titles[view];
}

/**
 * Whether a view shows a link. `trusted`: it has a certificate at an end. `figure`: it stands in the figure “Trusted connections in a Lync
 * Server network” (seed 004). The others are the workloads of Microsoft’s posters, with all that serves them.
 */
export function isInView(
  { listenerShows, initiatorShows, sources, workloads: served }: TrustLink,
  view: ViewId,
): boolean {
  switch (view) {
    case "everything":
      return true;
    case "trusted":
      return listenerShows !== null || initiatorShows !== null;
    case "figure":
      return sources.includes("FIG");
    default:
      return served.includes(view);
  }
}
