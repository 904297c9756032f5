import { citationNotes } from "../../catalogue/citation-notes.ts";
import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { perSipDomain } from "../../deployment/names.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { ownCertificate } from "../parts/internal-certificate.ts";
import { internalTable } from "../parts/internal-table.ts";
import { subscriptionEditionNote, unread2010Note } from "../parts/notes.ts";
import type { PlannedName, RoleDefinition, RoleInput } from "../types.ts";

const texts = messages("roles.survivableBranch", {
  title: "Survivable Branch Appliance or Server",
  description: "Keeps the users of a branch signed in while the way to their pool is cut.",
  layouts: {
    default: {
      title: "One certificate for each branch",
      description: "The Default certificate of the appliance or server.",
    },
  },
  certificates: {
    default: {
      title: "Default",
      keyPlace:
        "The appliance runs Windows and the management shell, so it takes a PFX as a server does; its maker’s wizard may make the request instead.",
      where: "One request for each branch: on the appliance or server, or here and imported as a PFX.",
    },
  },
  notes: {
    microsoftsExampleListsSip:
      "Microsoft’s example lists the sip names only. KeySpec adds the appliance’s own name: where a certificate lists names, a check ignores its common name.",
    survivableBranchServerTable:
      "For a Survivable Branch Server no table was found; KeySpec plans it like the appliance, whose work it does.",
    branch2019DeploymentAppliance: "The branch of a 2019 deployment is an appliance of 2015.",
  },
  names: {
    ownNameCommonName:
      "Its own name: the common name, repeated because a name check ignores the subject where other names stand.",
    clientsBranchSignUnder: "Clients of the branch sign in under this name; one for each SIP domain.",
  },
});

const table = internalTable("lync-2013", "survivable-branch", "default");

/** The certificate of a Survivable Branch Appliance, and of a Survivable Branch Server, which does the same (roles.md §4.5). */
export const survivableBranch: RoleDefinition = {
  id: "survivable-branch",
  family: "server",
  exposure: "inside",
  identity: "names",
  assignment: "cs-certificate",
  products: microsoftProducts,
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "survivable-branch"),
  layouts: [
    {
      id: "default",
      title: texts.layouts.default.title,
      description: texts.layouts.default.description,
      certificates: [
        {
          ...ownCertificate,
          id: "default",
          title: texts.certificates.default.title,
          uses: () => ["Default"],
          subject: ({ server }) => server,
          names: (input) => [ownName(input), ...signInNames(input)],
          keyPlace: {
            value: "anywhere",
            reason: texts.certificates.default.keyPlace,
          },
          where: texts.certificates.default.where,
        },
      ],
    },
  ],
  questions: () => [],
  notes: [
    {
      text: texts.notes.microsoftsExampleListsSip,
      citation: { ...table, quote: "SN=sba01.contoso.net; SAN=sip.contoso.com; SAN=sip.fabrikam.com" },
    },
    {
      text: texts.notes.survivableBranchServerTable,
      citation: { ...table, note: citationNotes.notMentionedBranchServer, inferred: true },
    },
    {
      text: texts.notes.branch2019DeploymentAppliance,
      citation: {
        ...sources.sfb2019Requirements,
        quote: "Survivable Branch Appliance 2015 for Skype for Business Server 2019",
      },
      products: ["sfb-2019", "sfb-se"],
    },
    unread2010Note,
    subscriptionEditionNote,
  ],
  citation: { ...table, quote: "FQDN of the appliance" },
};

function ownName({ server }: RoleInput): PlannedName {
  return {
    name: server,
    need: "optional",
    included: true,
    reason: texts.names.ownNameCommonName,
    citation: { ...table, note: citationNotes.applianceNotInExample, inferred: true },
  };
}

function signInNames({ deployment, pool, product }: RoleInput): readonly PlannedName[] {
  const place = internalTable(product, "survivable-branch", "default");
  const isServer = pool.kind === "survivable-branch" && !pool.appliance;
  return perSipDomain(deployment, "sip").map((name) => ({
    name,
    need: "required",
    included: true,
    reason: texts.names.clientsBranchSignUnder,
    citation: { ...place, quote: "one entry per SIP domain", ...(isServer ? { inferred: true } : {}) },
  }));
}
