import type { Citation } from "../catalogue/citation.ts";
import type { ProductId } from "../catalogue/products/types.ts";
import type { Deployment, Organization } from "../deployment/model.ts";
import type { Pool } from "../deployment/pools.ts";
import type { Message } from "../text/message.ts";
import type { Answered, QuestionId } from "./planning/questions.ts";

export const roleIds = [
  "standard-front-end",
  "enterprise-front-end",
  "director",
  "oauth-token-issuer",
  "mediation",
  "survivable-branch",
  "av-conferencing",
  "persistent-chat",
  "group-chat",
  "video-interop",
  "edge-external",
  "edge-internal",
  "reverse-proxy",
  "office-web-apps",
  "exchange-um",
  "trusted-application",
  "gateway",
  "xmpp-gateway",
  "cucm-tomcat",
  "unity-connection-tomcat",
] as const;
export type RoleId = (typeof roleIds)[number];

/** The `-Type` values of Request-CsCertificate (roles.md §10.5). */
export const certificateUses = [
  "Default",
  "WebServicesInternal",
  "WebServicesExternal",
  "OAuthTokenIssuer",
  "AccessEdgeExternal",
  "DataEdgeExternal",
  "AudioVideoAuthentication",
  "Internal",
  "XmppServer",
] as const;
export type CertificateUse = (typeof certificateUses)[number];

/** How much a role needs a name. */
export const nameNeeds = ["required", "conditional", "optional", "wildcard-alternative"] as const;

/** One name of a plan and why it is there. */
export type PlannedName = {
  /** Lower-case DNS name; a wildcard starts with `*.`. */
  readonly name: string;
  readonly need: (typeof nameNeeds)[number];
  /** In this plan: conditional names are in when their condition holds, optional ones when the role proposes them. */
  readonly included: boolean;
  /** The question whose answer decides about a conditional name; absent: the deployment itself decides. */
  readonly condition?: QuestionId;
  /** The user put it in or took it out against the plan; absent: it stands as planned. */
  readonly byUser?: "added" | "removed";
  /** The wildcard that may stand for this name (roles.md §9); absent: the name itself must be there. */
  readonly wildcard?: string;
  readonly reason: Message;
  readonly citation: Citation;
};

/** A conflict or a gap of the sources, or a decision of KeySpec. */
export type RoleNote = {
  readonly text: Message;
  readonly citation: Citation;
  /** Products that it concerns; absent: all of the role's. */
  readonly products?: readonly ProductId[];
};

/** Where a certificate is planned for: a pool of the role, one of its servers, and what the user answered. */
export type RoleInput = {
  readonly deployment: Deployment;
  readonly product: ProductId;
  readonly pool: Pool;
  readonly server: string;
  readonly answers: Answered;
};

/** How far one certificate and its key reach. */
type CertificateScope =
  /** Each server has a key and a certificate of its own. */
  | "server"
  /** All servers of a pool share one key and one certificate. */
  | "pool"
  /** One for the whole deployment. */
  | "deployment";

/** A choice that a role makes, with its reason. */
type Stated<Value> = { readonly value: Value; readonly reason: Message };

export const extendedKeyUsages = ["serverAuth", "clientAuth"] as const;
type ExtendedKeyUsage = (typeof extendedKeyUsages)[number];

/** Where the key can be made. An appliance makes its own key and takes no other, so KeySpec gives it the values and no request. */
type KeyPlace = "anywhere" | "appliance";

/** What one certificate of a role must contain. Every statement carries its source. */
export type CertificateDefinition = {
  /** Unique within the role, for example "web-external". */
  readonly id: string;
  readonly title: Message;
  readonly uses: (input: RoleInput) => readonly CertificateUse[];
  readonly scope: (input: Pick<RoleInput, "answers">) => CertificateScope;
  /** Common name of the subject. */
  readonly subject: (input: RoleInput) => string;
  /** In any order; the plan sorts and folds them. */
  readonly names: (input: RoleInput) => readonly PlannedName[];
  /** [] where the product asks for none. */
  readonly extendedKeyUsage: (input: RoleInput) => readonly ExtendedKeyUsage[];
  /** Whether a wildcard among the alternative names is supported (roles.md §9). The common name never is one. */
  readonly wildcards: boolean;
  readonly exportable: (input: RoleInput) => Stated<boolean>;
  readonly authority: Stated<"private" | "public">;
  readonly keyPlace: Stated<KeyPlace>;
  /** Where to make the request. */
  readonly where: Message;
  /** What takes this certificate beside the service of its role. */
  readonly alsoFor?: RoleAssignment;
  /** What to know of this certificate alone, beside the notes of its role. */
  readonly notes?: readonly RoleNote[];
};

/** A way to spread the uses of a role over certificates. */
export type RoleLayout = {
  /** Unique within the role, for example "combined". */
  readonly id: string;
  readonly title: Message;
  readonly description: Message;
  readonly certificates: readonly CertificateDefinition[];
};

/** How a service takes its certificate. */
export type RoleAssignment =
  | "cs-certificate"
  | "application-settings"
  | "reverse-proxy"
  | "office-web-apps"
  | "exchange"
  | "group-chat-tool"
  | "xmpp-console"
  | "gateway-page"
  | "cisco-pages";

/** What a role demands of its certificates, and all that decides how others treat it. One file per role. */
export type RoleDefinition = {
  readonly id: RoleId;
  /**
   * What its servers are. `server`: of the product itself, bound by what documents say about keys. `partner`: stands beside it, and no
   * service of the product uses its certificate. `appliance`: a partner without Windows, so without CryptoAPI provider and KeySpec.
   */
  readonly family: "server" | "partner" | "appliance";
  /**
   * Who meets the certificate. `inside`: servers and clients of the domain. `perimeter`: servers that are usually no members of the
   * domain, or that clients outside of it ask. `outside`: the internet, whose documents demand the common name among the names (roles.md G13).
   */
  readonly exposure: "inside" | "perimeter" | "outside";
  /** Where its documents look for the name: among the alternative names, or in the subject (roles.md §5.2, §7.1). */
  readonly identity: "names" | "subject";
  /** How the service takes its certificate: from the store of its server; `gateway-page`, `cisco-pages`: on pages of its own, it has no such store. */
  readonly assignment: RoleAssignment;
  /** Files of the certificate that it proposes have the server’s name alone: it is the one that people look for first. Absent: no. */
  readonly bareFileNames?: true;
  readonly products: readonly ProductId[];
  readonly title: Message;
  readonly description: Message;
  /** Pools of a deployment that hold this role. */
  readonly pools: (deployment: Deployment) => readonly Pool[];
  /** The first one is what KeySpec proposes. */
  readonly layouts: readonly [RoleLayout, ...RoleLayout[]];
  /** What has to be asked, of a product. */
  readonly questions: (product: ProductId) => readonly QuestionId[];
  /** Conflicts and gaps of the sources that concern this role, shown as notes. */
  readonly notes: readonly RoleNote[];
  readonly citation: Citation;
};

export const keyChoices = [
  "rsa-2048",
  "rsa-3072",
  "rsa-4096",
  "rsa-1024",
  "ecdsa-p256",
  "ecdsa-p384",
  "ecdsa-p521",
] as const;
export type KeyChoice = (typeof keyChoices)[number];

export const digestChoices = ["SHA-256", "SHA-384", "SHA-512", "SHA-1"] as const;
export type DigestChoice = (typeof digestChoices)[number];

/** What one certificate must contain: the input of the request writer, and what a certificate is compared with. Plain data. */
export type CertificatePlan = {
  /** `<role>.<certificate>.<server or pool>`: tells the certificates of one run apart, and stays the same from run to run. */
  readonly id: string;
  readonly product: ProductId;
  readonly role: RoleId;
  /** Ids of the layout and of its certificate; `titles.ts` puts them into words. */
  readonly layout: string;
  readonly certificate: string;
  readonly uses: readonly CertificateUse[];
  readonly pool: string;
  readonly scope: CertificateScope;
  /** The servers that present it. Several share one key. */
  readonly nodes: readonly string[];
  /** The node that the request is made for: the first of `nodes`. */
  readonly server: string;
  readonly subject: Organization & { readonly commonName: string };
  readonly names: readonly PlannedName[];
  readonly wildcards: boolean;
  readonly extendedKeyUsage: readonly ExtendedKeyUsage[];
  readonly keyUsage: readonly ("digitalSignature" | "keyEncipherment")[];
  readonly key: KeyChoice;
  readonly digest: DigestChoice;
  readonly provider: string;
  /** CryptoAPI type; 0 for a key storage provider. */
  readonly providerType: number;
  /** 1 = AT_KEYEXCHANGE; 0 = a CNG key. */
  readonly keySpec: 0 | 1;
  readonly machineKeySet: true;
  readonly exportable: Stated<boolean>;
  readonly authority: Stated<"private" | "public">;
  readonly keyPlace: Stated<KeyPlace>;
  /** Name of the certificate template of AD CS; "" without one. */
  readonly templateName: string;
  readonly friendlyName: string;
  readonly where: Message;
  readonly notes: readonly RoleNote[];
  readonly citation: Citation;
};
