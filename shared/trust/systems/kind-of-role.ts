import type { RoleId } from "../../roles/types.ts";
import type { SystemKind } from "./system-kinds.ts";

/** The system that presents the certificates of a role. */
export const kindOfRole: Readonly<Record<RoleId, SystemKind>> = {
  "standard-front-end": "front-end",
  "enterprise-front-end": "front-end",
  director: "director",
  "oauth-token-issuer": "front-end",
  mediation: "mediation",
  "survivable-branch": "survivable-branch",
  "av-conferencing": "av-conferencing",
  "persistent-chat": "persistent-chat",
  "group-chat": "persistent-chat",
  "video-interop": "video-interop",
  "edge-external": "edge",
  "edge-internal": "edge",
  "reverse-proxy": "reverse-proxy",
  "office-web-apps": "office-web-apps",
  "exchange-um": "exchange",
  "trusted-application": "trusted-application",
  gateway: "gateway",
  "xmpp-gateway": "xmpp-gateway",
  "cucm-tomcat": "cucm",
  "unity-connection-tomcat": "unity-connection",
};
