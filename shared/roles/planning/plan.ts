import { productById } from "../../catalogue/products/index.ts";
import type { ProductId } from "../../catalogue/products/types.ts";
import { microsoftRsaSchannel, microsoftSoftwareKsp } from "../../catalogue/providers/index.ts";
import { sources } from "../../catalogue/sources.ts";
import type { Deployment, Organization } from "../../deployment/model.ts";
import { sipDomainsWithoutMeetUrl } from "../../deployment/names.ts";
import type { Pool } from "../../deployment/pools.ts";
import { planErrors } from "../../errors/definitions/plans.ts";
import { typedText } from "../../names/typed-name.ts";
import { messages } from "../../text/localise.ts";
import { roleById } from "../index.ts";
import { isOfWebServices } from "../parts/is-of-web-services.ts";
import type {
  CertificateDefinition,
  CertificatePlan,
  DigestChoice,
  KeyChoice,
  RoleDefinition,
  RoleId,
  RoleInput,
  RoleLayout,
  RoleNote,
} from "../types.ts";
import { friendlyNameOf } from "./friendly-name.ts";
import { type NameChanges, planNames } from "./plan-names.ts";
import { type Place, placesOf } from "./plan-places.ts";
import { type Answers, answeredFor } from "./questions.ts";

const texts = messages("roles.planning.plan", {
  noMeetUrl:
    "The deployment has no Meet URL for {domain}, so its Meet name is missing here. Every SIP domain needs one.",
});

/** What applies to every certificate of a run. */
export type PlanOptions = {
  readonly deployment: Deployment;
  readonly product: ProductId;
  readonly answers?: Answers;
  readonly key?: KeyChoice;
  readonly digest?: DigestChoice;
  /** Subject fields; absent: the deployment's. */
  readonly organization?: Organization;
  /** Names to put into every certificate: names of the plan that stand aside, or new ones. */
  readonly addedNames?: readonly string[];
  /** Names to leave out of every certificate. A name that a plan does not have is no error. */
  readonly removedNames?: readonly string[];
  /** The same for single certificates, by the plan's id. */
  readonly nameChanges?: Readonly<Record<string, NameChanges>>;
  /** What Windows’ stores shall show of single certificates, by the plan's id; absent or blank: `friendlyNameOf`. */
  readonly friendlyNames?: Readonly<Record<string, string>> | undefined;
  /** Name of the AD CS template; absent: WebServer. */
  readonly templateName?: string;
  /** ISO 8601: the day of the request, for the friendly names; absent: they have no date. */
  readonly today?: string;
};

/** One role to plan for. */
export type Selection = {
  readonly role: RoleId;
  /** Id of one of the role's layouts; absent: the first one. */
  readonly layout?: string | undefined;
  /** FQDNs of the servers to plan for; absent: every server of the role. */
  readonly servers?: readonly string[] | undefined;
};

export type PlanInput = PlanOptions & Selection;

/**
 * The certificates of one role. In each: the common name stands among the names, no name twice, the safe order of roles.md §9.
 * A certificate that several servers share is planned once, for all of them, whichever was chosen.
 *
 * A plan that no request can hold is among them: `blockingProblems` says so.
 *
 * @throws AppError PLAN_ROLE_UNKNOWN, PLAN_LAYOUT_UNKNOWN, PLAN_INCOMPLETE, PLAN_SERVER_UNKNOWN, PLAN_NAME_UNUSABLE
 */
export function planCertificates(input: PlanInput): readonly CertificatePlan[] {
  const role = roleById(input.role);
  const product = productOf(role, input.product);
  const layout = layoutOf(role, input.layout);
  const plans = new Map<string, CertificatePlan>();
  for (const place of placesOf(role, input.deployment, input.servers)) {
    for (const certificate of layout.certificates) {
      const holder = holderOf(input, role, certificate, place);
      // What many servers share is planned for the first of them only: each plan lists all of them.
      if (!plans.has(holder.id))
        plans.set(holder.id, planFor({ ...input, product }, role, layout, certificate, holder));
    }
  }
  return [...plans.values()];
}

/** Whose a certificate is: a server's, a pool's, or the whole deployment's. */
type Holder = {
  /** Of the plan. */
  readonly id: string;
  readonly name: string;
  readonly scope: CertificatePlan["scope"];
  readonly place: Place;
};

function holderOf(
  { deployment, answers = {} }: PlanOptions,
  role: RoleDefinition,
  certificate: CertificateDefinition,
  { pool, server }: Place,
): Holder {
  const scope = certificate.scope({ answers: answeredFor(answers, deployment, pool) });
  const name = { server, pool: pool.fqdn.toLowerCase(), deployment: "deployment" }[scope];
  // What the whole deployment shares belongs to its first pool, whichever server was chosen.
  const first = scope === "deployment" ? role.pools(deployment)[0] : undefined;
  return { id: `${role.id}.${certificate.id}.${name}`, name, scope, place: { pool: first ?? pool, server } };
}

/** The product that a role is planned for: a Cisco node of a Lync deployment is planned as Cisco's. */
function productOf(role: RoleDefinition, product: ProductId): ProductId {
  if (role.products.includes(product)) return product;
  const [own, ...others] = role.products;
  if (own === "cisco-uc" && others.length === 0) return own;
  throw planErrors.roleNotOfProduct({
    product: productById(product).title,
    role: role.title,
    products: role.products.map((id) => productById(id).title),
  });
}

function layoutOf(role: RoleDefinition, id: string | undefined): RoleLayout {
  const layout = id === undefined ? role.layouts[0] : role.layouts.find((one) => one.id === id);
  if (layout !== undefined) return layout;
  throw planErrors.layoutUnknown({
    layout: id ?? "",
    role: role.title,
    layouts: role.layouts.map((one) => one.id),
  });
}

function planFor(
  options: PlanOptions,
  role: RoleDefinition,
  layout: RoleLayout,
  certificate: CertificateDefinition,
  { id, name: holder, scope, place: { pool, server: chosen } }: Holder,
): CertificatePlan {
  const { deployment, product } = options;
  const nodes = nodesOf(scope, role, deployment, pool, chosen);
  const server = nodes[0] ?? chosen;
  const answers = answeredFor(options.answers ?? {}, deployment, pool);
  const input: RoleInput = { deployment, product, pool, server, answers };
  const commonName = certificate.subject(input).toLowerCase();
  return {
    id,
    product,
    role: role.id,
    layout: layout.id,
    certificate: certificate.id,
    uses: certificate.uses(input),
    pool: pool.fqdn,
    scope,
    nodes,
    server,
    subject: subjectOf(options, commonName),
    names: planNames(certificate, input, commonName, options, options.nameChanges?.[id]),
    wildcards: certificate.wildcards,
    extendedKeyUsage: certificate.extendedKeyUsage(input),
    keyUsage: ["digitalSignature", "keyEncipherment"],
    ...keyOf(options),
    digest: options.digest ?? "SHA-256",
    machineKeySet: true,
    exportable: certificate.exportable(input),
    authority: certificate.authority,
    keyPlace: certificate.keyPlace,
    templateName: options.templateName ?? "WebServer",
    friendlyName:
      typedText(options.friendlyNames?.[id] ?? "") ||
      friendlyNameOf(role, layout, certificate, scope === "deployment" ? commonName : holder, options.today),
    where: certificate.where,
    notes: [
      ...(certificate.notes ?? []),
      ...notesOf(role, input, certificate.uses(input).some(isOfWebServices) || certificate.alsoFor !== undefined),
    ],
    citation: role.citation,
  };
}

/** An elliptic curve key needs a key storage provider; every other key stays with the CSP that Lync wants (roles.md G6 to G9). */
function keyOf({
  key = "rsa-2048",
}: PlanOptions): Pick<CertificatePlan, "key" | "provider" | "providerType" | "keySpec"> {
  const provider = key.startsWith("ecdsa") ? microsoftSoftwareKsp : microsoftRsaSchannel;
  return {
    key,
    provider: provider.name,
    providerType: provider.type,
    keySpec: provider.generation === "cng" ? 0 : 1,
  };
}

function nodesOf(
  scope: CertificatePlan["scope"],
  role: RoleDefinition,
  deployment: Deployment,
  pool: Pool,
  server: string,
): readonly string[] {
  switch (scope) {
    case "server":
      return [server];
    case "pool":
      return serversOf([pool]);
    case "deployment":
      return serversOf(role.pools(deployment));
  }
}

function serversOf(pools: readonly Pool[]): readonly string[] {
  return [...new Set(pools.flatMap(({ servers }) => servers.map(({ fqdn }) => fqdn.toLowerCase())))];
}

function notesOf(
  role: RoleDefinition,
  { deployment, pool, product }: RoleInput,
  webServices: boolean,
): readonly RoleNote[] {
  const ofRole = role.notes.filter(({ products }) => products === undefined || products.includes(product));
  const withoutMeet = webServices ? sipDomainsWithoutMeetUrl(deployment, pool.site) : [];
  return [
    ...ofRole,
    ...withoutMeet.map((domain) => ({
      text: texts.noMeetUrl({ domain }),
      citation: {
        ...sources.lync2013InternalServers,
        quote: "If you have multiple Meet simple URLs, you must include all of them as subject alternative names.",
      },
    })),
  ];
}

function subjectOf(options: PlanOptions, commonName: string): CertificatePlan["subject"] {
  const typed = Object.entries(options.organization ?? options.deployment.organization);
  const fields: Organization = Object.fromEntries(typed.map(([field, value]) => [field, typedText(value ?? "")]));
  return { ...fields, commonName };
}
