import { avConferencing } from "./av-conferencing.ts";
import { cucmTomcat } from "./cucm-tomcat.ts";
import { director } from "./director.ts";
import { edgeExternal } from "./edge-external.ts";
import { edgeInternal } from "./edge-internal.ts";
import { enterpriseFrontEnd } from "./enterprise-front-end.ts";
import { exchangeUm } from "./exchange-um.ts";
import { gateway } from "./gateway.ts";
import { groupChat } from "./group-chat.ts";
import { mediation } from "./mediation.ts";
import { oauthTokenIssuer } from "./oauth-token-issuer.ts";
import { officeWebApps } from "./office-web-apps.ts";
import { persistentChat } from "./persistent-chat.ts";
import { reverseProxy } from "./reverse-proxy.ts";
import { standardFrontEnd } from "./standard-front-end.ts";
import { survivableBranch } from "./survivable-branch.ts";
import { trustedApplication } from "./trusted-application.ts";
import { type RoleDefinition, type RoleId, roleIds } from "./types.ts";
import { unityConnectionTomcat } from "./unity-connection-tomcat.ts";
import { videoInterop } from "./video-interop.ts";
import { xmppGateway } from "./xmpp-gateway.ts";

const byId = {
  "standard-front-end": standardFrontEnd,
  "enterprise-front-end": enterpriseFrontEnd,
  director: director,
  "oauth-token-issuer": oauthTokenIssuer,
  mediation: mediation,
  "survivable-branch": survivableBranch,
  "av-conferencing": avConferencing,
  "persistent-chat": persistentChat,
  "group-chat": groupChat,
  "video-interop": videoInterop,
  "edge-external": edgeExternal,
  "edge-internal": edgeInternal,
  "reverse-proxy": reverseProxy,
  "office-web-apps": officeWebApps,
  "exchange-um": exchangeUm,
  "trusted-application": trustedApplication,
  gateway: gateway,
  "xmpp-gateway": xmppGateway,
  "cucm-tomcat": cucmTomcat,
  "unity-connection-tomcat": unityConnectionTomcat,
} as const satisfies Record<RoleId, RoleDefinition>;

/** Every role that KeySpec can plan, in the order in which screens list them. */
export const roles: readonly RoleDefinition[] = roleIds.map((id) => byId[id]);

/** The role of an id; the type makes sure that there is one. */
export function roleById(id: RoleId): RoleDefinition {
  return byId[id];
}
