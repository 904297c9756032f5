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
import type { CertificateDefinition, RoleDefinition, RoleId } from "./types.ts";

/** Every role that KeySpec can plan, in the order in which screens list them (that of `roleIds`). */
export const roles: readonly RoleDefinition[] = [
  standardFrontEnd,
  enterpriseFrontEnd,
  director,
  oauthTokenIssuer,
  mediation,
  survivableBranch,
  avConferencing,
  persistentChat,
  groupChat,
  videoInterop,
  edgeExternal,
  edgeInternal,
  reverseProxy,
  officeWebApps,
  exchangeUm,
  trustedApplication,
  gateway,
  xmppGateway,
  cucmTomcat,
  unityConnectionTomcat,
];

const byId = new Map(roles.map((role) => [role.id, role]));

/** The role of an id. A test makes sure that there is one for each. */
export function roleById(id: RoleId): RoleDefinition {
  const role = byId.get(id);
  if (role === undefined) throw new TypeError(`There is no role ${id}.`);
  return role;
}

/**
 * The certificate that a plan or a pending request stands for; null where this KeySpec does not know it.
 *
 * @param ids of its role and of itself, which is unique within the role
 */
export function certificateOf(ids: {
  readonly role: RoleId;
  readonly certificate: string;
}): CertificateDefinition | null {
  const certificates = roleById(ids.role).layouts.flatMap((layout) => layout.certificates);
  return certificates.find(({ id }) => id === ids.certificate) ?? null;
}
