import { avConferencing } from "./definitions/av-conferencing.ts";
import { cucmTomcat } from "./definitions/cucm-tomcat.ts";
import { director } from "./definitions/director.ts";
import { edgeExternal } from "./definitions/edge-external.ts";
import { edgeInternal } from "./definitions/edge-internal.ts";
import { enterpriseFrontEnd } from "./definitions/enterprise-front-end.ts";
import { exchangeUm } from "./definitions/exchange-um.ts";
import { gateway } from "./definitions/gateway.ts";
import { groupChat } from "./definitions/group-chat.ts";
import { mediation } from "./definitions/mediation.ts";
import { oauthTokenIssuer } from "./definitions/oauth-token-issuer.ts";
import { officeWebApps } from "./definitions/office-web-apps.ts";
import { persistentChat } from "./definitions/persistent-chat.ts";
import { reverseProxy } from "./definitions/reverse-proxy.ts";
import { standardFrontEnd } from "./definitions/standard-front-end.ts";
import { survivableBranch } from "./definitions/survivable-branch.ts";
import { trustedApplication } from "./definitions/trusted-application.ts";
import { unityConnectionTomcat } from "./definitions/unity-connection-tomcat.ts";
import { videoInterop } from "./definitions/video-interop.ts";
import { xmppGateway } from "./definitions/xmpp-gateway.ts";
import { type RoleDefinition, type RoleId, roleIds } from "./types.ts";

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
