import type { Citation } from "../citation.ts";
import type { Deployment, Organization, Pool } from "../deployment/model.ts";
import type { ProductId } from "../products/types.ts";

export const roleIds = ["enterprise-front-end"] as const;
export type RoleId = (typeof roleIds)[number];

/** The `-Type` values of Request-CsCertificate (roles.md §10.5). */
type CertificateUse =
  | "Default"
  | "WebServicesInternal"
  | "WebServicesExternal"
  | "OAuthTokenIssuer"
  | "AccessEdgeExternal"
  | "DataEdgeExternal"
  | "AudioVideoAuthentication"
  | "Internal"
  | "XmppServer";

/** One name of a plan and why it is there. */
export type PlannedName = {
  /** Lower-case DNS name; a wildcard starts with `*.`. */
  readonly name: string;
  readonly need: "required" | "conditional" | "optional" | "wildcard-alternative";
  /** In this plan: conditional names are in when their condition holds, optional ones when the user asked. */
  readonly included: boolean;
  /** The user put it in or took it out against the plan; absent: it stands as planned. */
  readonly byUser?: "added" | "removed";
  /** The wildcard that may stand for this name (roles.md §9); absent: the name itself must be there. */
  readonly wildcard?: string;
  readonly reason: string;
  readonly citation: Citation;
};

/** A conflict or a gap of the sources, or a decision of KeySpec. */
export type RoleNote = {
  readonly text: string;
  readonly citation: Citation;
  /** Products that it concerns; absent: all of the role's. */
  readonly products?: readonly ProductId[];
};

/** A pool of the role and the server the certificate is for. */
export type RoleInput = {
  readonly deployment: Deployment;
  readonly pool: Pool;
  readonly server: string;
};

/** What a role demands of a certificate. One file per role; every statement carries its source. */
export type RoleDefinition = {
  readonly id: RoleId;
  readonly products: readonly ProductId[];
  readonly title: string;
  readonly description: string;
  readonly uses: readonly CertificateUse[];
  /** Pools of a deployment that hold this role. */
  readonly pools: (deployment: Deployment) => readonly Pool[];
  /** Common name of the subject. */
  readonly subject: (input: RoleInput) => string;
  /** In the safe order: CN, server, grouped by SIP domain, wildcards last (roles.md §9). */
  readonly names: (input: RoleInput) => readonly PlannedName[];
  readonly extendedKeyUsage: readonly ("serverAuth" | "clientAuth")[];
  readonly exportable: { readonly value: boolean; readonly reason: string };
  readonly authority: { readonly value: "private" | "public"; readonly reason: string };
  /** Where to make the request. */
  readonly where: string;
  /** Conflicts and gaps of the sources that concern this role, shown as notes. */
  readonly notes: readonly RoleNote[];
  readonly citation: Citation;
};

export const keyChoices = ["rsa-2048", "rsa-4096"] as const;
export type KeyChoice = (typeof keyChoices)[number];

/** What one certificate must contain: the input of the request writer, and what a certificate is compared with. Plain data. */
export type CertificatePlan = {
  readonly product: ProductId;
  readonly role: RoleId;
  readonly roleTitle: string;
  readonly uses: readonly CertificateUse[];
  readonly pool: string;
  readonly server: string;
  readonly subject: Organization & { readonly commonName: string };
  readonly names: readonly PlannedName[];
  readonly extendedKeyUsage: readonly ("serverAuth" | "clientAuth")[];
  readonly keyUsage: readonly ("digitalSignature" | "keyEncipherment")[];
  readonly key: KeyChoice;
  readonly digest: "SHA-256";
  readonly provider: string;
  readonly providerType: number;
  readonly keySpec: 1;
  readonly machineKeySet: true;
  readonly exportable: { readonly value: boolean; readonly reason: string };
  readonly authority: { readonly value: "private" | "public"; readonly reason: string };
  readonly templateName: string;
  readonly friendlyName: string;
  readonly where: string;
  readonly notes: readonly RoleNote[];
  readonly citation: Citation;
};
