import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { roleById } from "./index.ts";
import type { CertificatePlan } from "./types.ts";

const texts = messages("roles.titles", { both: "{role}, {certificate}", place: "{certificate} on {servers}" });

/** What names one certificate of a role: plans and pending requests hold these ids. */
export type CertificateIds = Pick<CertificatePlan, "role" | "layout" | "certificate">;

/** “Edge Server (external)” */
export function roleTitle({ role }: Pick<CertificateIds, "role">): Message {
  return roleById(role).title;
}

/** “Web Services Internal”; the role's title where this KeySpec does not know the certificate. */
export function certificateTitle({ role, layout, certificate }: CertificateIds): Message {
  const definition = roleById(role);
  const certificates = definition.layouts.find(({ id }) => id === layout)?.certificates ?? [];
  return certificates.find(({ id }) => id === certificate)?.title ?? definition.title;
}

/** “Edge Server (external), External services”; the role alone where its certificate is called as it. */
export function planTitle(ids: CertificateIds): Message {
  const role = roleTitle(ids);
  const certificate = certificateTitle(ids);
  return role.text === certificate.text ? role : texts.both({ role, certificate });
}

/** “Front End Server on fe01.contoso.com and fe02.contoso.com”: where the certificate of a plan is used. */
export function placeTitle(plan: CertificatePlan): Message {
  return texts.place({ certificate: planTitle(plan), servers: plan.nodes });
}
