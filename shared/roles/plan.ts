import type { Deployment, Organization, Pool } from "../deployment/model.ts";
import { sipDomainsWithoutMeetUrl } from "../deployment/names.ts";
import { AppError } from "../errors/app-error.ts";
import { limits } from "../limits.ts";
import { subjectProblems } from "../names/distinguished-name.ts";
import { nameProblem } from "../names/name-problem.ts";
import { inSafeOrder } from "../names/order.ts";
import { productById } from "../products/index.ts";
import type { ProductId } from "../products/types.ts";
import { microsoftRsaSchannel } from "../providers/microsoft-rsa-schannel.ts";
import { sources } from "../sources.ts";
import { roleById } from "./index.ts";
import type { CertificatePlan, KeyChoice, PlannedName, RoleDefinition, RoleId, RoleNote } from "./types.ts";

export type PlanInput = {
  readonly deployment: Deployment;
  readonly product: ProductId;
  readonly role: RoleId;
  /** FQDNs of the servers to plan for; absent: every server of the role. */
  readonly servers?: readonly string[];
  readonly key?: KeyChoice;
  /** Subject fields; absent: the deployment's. */
  readonly organization?: Organization;
  /** Names to put in: names of the plan that stand aside, or new ones. */
  readonly addedNames?: readonly string[];
  /** Names to leave out. A name that a server's plan does not have is no error: the list serves several servers. */
  readonly removedNames?: readonly string[];
};

/**
 * One plan per server. In each: the common name stands among the names, no name twice, the safe order of roles.md §9.
 *
 * @throws AppError PLAN_ROLE_UNKNOWN, PLAN_INCOMPLETE, PLAN_SERVER_UNKNOWN, PLAN_NAME_UNUSABLE, DEPLOYMENT_INVALID, LIMIT_COUNT
 */
export function planCertificates(input: PlanInput): readonly CertificatePlan[] {
  const role = roleById(input.role);
  const product = productById(input.product);
  if (!role.products.includes(product.id)) {
    throw new AppError("PLAN_ROLE_UNKNOWN", `KeySpec has no plan for a ${role.title} of ${product.title}.`, {
      hint: `Choose one of: ${role.products.map((id) => productById(id).title).join(", ")}.`,
    });
  }
  return chosenServers(input, role).map(({ pool, server }) => planFor(input, role, pool, server));
}

type Place = { readonly pool: Pool; readonly server: string };

function chosenServers({ deployment, servers }: PlanInput, role: RoleDefinition): readonly Place[] {
  const places = role
    .pools(deployment)
    .flatMap((pool) => pool.servers.map((server) => ({ pool, server: server.fqdn.toLowerCase() })));
  if (places.length === 0) {
    throw new AppError(
      "PLAN_INCOMPLETE",
      `The deployment “${deployment.name}” has no server with the role ${role.title}.`,
      {
        hint: "Add the pool and its servers to the deployment, or choose another role.",
      },
    );
  }
  if (servers === undefined) return places;
  return [...new Set(servers.map((server) => server.trim().toLowerCase()))].map((wanted) => {
    const place = places.find(({ server }) => server === wanted);
    if (place !== undefined) return place;
    throw new AppError(
      "PLAN_SERVER_UNKNOWN",
      `“${wanted}” is no server with the role ${role.title} in “${deployment.name}”.`,
      {
        hint: `The deployment has ${places.map(({ server }) => server).join(", ")}.`,
      },
    );
  });
}

function planFor(input: PlanInput, role: RoleDefinition, pool: Pool, server: string): CertificatePlan {
  const { deployment } = input;
  const place = { deployment, pool, server };
  const commonName = role.subject(place).toLowerCase();
  const planned = withoutDuplicates(role.names(place));
  for (const { name } of planned) checkPlannedName(name, deployment.name);
  const names = inSafeOrder(withUserChoices(planned, input, commonName), {
    commonName,
    server,
    sipDomains: deployment.sipDomains,
  });
  const included = names.filter((name) => name.included).length;
  if (included > limits.subjectAlternativeNames) {
    throw new AppError("LIMIT_COUNT", `The certificate for ${server} would hold ${included} names.`, {
      hint: `KeySpec writes at most ${limits.subjectAlternativeNames}. Use wildcards, or several certificates.`,
    });
  }
  return {
    product: input.product,
    role: role.id,
    roleTitle: role.title,
    uses: role.uses,
    pool: pool.fqdn.toLowerCase(),
    server,
    subject: subjectOf(input, commonName),
    names,
    extendedKeyUsage: role.extendedKeyUsage,
    keyUsage: ["digitalSignature", "keyEncipherment"],
    key: input.key ?? "rsa-2048",
    digest: "SHA-256",
    provider: microsoftRsaSchannel.name,
    providerType: microsoftRsaSchannel.type,
    keySpec: 1,
    machineKeySet: true,
    exportable: role.exportable,
    authority: role.authority,
    templateName: "WebServer",
    // Names must be unique in a computer's store (roles.md G12); the server's name also tells files apart that lie together.
    friendlyName: `${role.title} ${server}`,
    where: role.where,
    notes: notesOf(input, role),
    citation: role.citation,
  };
}

function withoutDuplicates(names: readonly PlannedName[]): readonly PlannedName[] {
  const seen = new Map<string, PlannedName>();
  for (const name of names) {
    const folded = { ...name, name: name.name.toLowerCase() };
    const first = seen.get(folded.name);
    if (first === undefined || (!first.included && folded.included)) seen.set(folded.name, folded);
  }
  return [...seen.values()];
}

function withUserChoices(
  planned: readonly PlannedName[],
  input: PlanInput,
  commonName: string,
): readonly PlannedName[] {
  const added = [...new Set((input.addedNames ?? []).map(checkAddedName))];
  const removed = new Set((input.removedNames ?? []).map((name) => name.trim().toLowerCase()));
  if (removed.has(commonName)) {
    throw new AppError("PLAN_INCOMPLETE", `“${commonName}” is the common name, so it must stay among the names.`, {
      hint: "A name check ignores the common name where the certificate lists other names. Put it back.",
    });
  }
  const known = new Set(planned.map(({ name }) => name));
  const all = [...planned, ...added.filter((name) => !known.has(name)).map(addedByHand)];
  return all.map((name) => asChosen(name, added, removed));
}

function asChosen(name: PlannedName, added: readonly string[], removed: ReadonlySet<string>): PlannedName {
  if (removed.has(name.name)) return name.included ? { ...name, included: false, byUser: "removed" } : name;
  return added.includes(name.name) ? { ...name, included: true, byUser: "added" } : name;
}

function addedByHand(name: string): PlannedName {
  return {
    name,
    need: "optional",
    included: true,
    reason: "Added by you.",
    citation: { document: "Your own choice", quote: "No document asks for this name in this role." },
  };
}

/** Returns the name in lower case. Throws PLAN_NAME_UNUSABLE with the reason in words. */
function checkAddedName(name: string): string {
  const folded = name.trim().toLowerCase();
  const problem = nameProblem(folded);
  if (problem === null) return folded;
  throw new AppError("PLAN_NAME_UNUSABLE", problem, { hint: "Correct the name, or take it out of the list." });
}

function checkPlannedName(name: string, deploymentName: string): void {
  const problem = nameProblem(name);
  if (problem === null) return;
  throw new AppError("DEPLOYMENT_INVALID", `The deployment “${deploymentName}” gives an unusable name. ${problem}`, {
    hint: "Correct the pool, server or URL that the name comes from.",
  });
}

function notesOf({ deployment, product }: PlanInput, role: RoleDefinition): readonly RoleNote[] {
  const ofRole = role.notes.filter(({ products }) => products === undefined || products.includes(product));
  const withoutMeet = role.uses.includes("WebServicesInternal") ? sipDomainsWithoutMeetUrl(deployment) : [];
  return [
    ...ofRole,
    ...withoutMeet.map((domain) => ({
      text: `The deployment has no Meet URL for ${domain}, so its Meet name is missing here. Every SIP domain needs one.`,
      citation: {
        ...sources.lync2013InternalServers,
        quote: "If you have multiple Meet simple URLs, you must include all of them as subject alternative names.",
      },
    })),
  ];
}

function subjectOf(input: PlanInput, commonName: string): CertificatePlan["subject"] {
  const subject = { ...(input.organization ?? input.deployment.organization), commonName };
  const [problem] = subjectProblems(subject);
  if (problem === undefined) return subject;
  throw new AppError("PLAN_INCOMPLETE", problem, { hint: "Shorten or correct the field." });
}
