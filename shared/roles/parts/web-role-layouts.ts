import type { ProductId } from "../../catalogue/products/types.ts";
import { messages } from "../../text/localise.ts";
import type { CertificateDefinition, PlannedName, RoleInput, RoleLayout } from "../types.ts";
import { autodiscoverNames } from "./autodiscover-names.ts";
import { defaultNames } from "./default-names.ts";
import { internalCertificate } from "./internal-certificate.ts";
import { internalTable } from "./internal-table.ts";
import { phoneUpdateNames } from "./phone-update-names.ts";
import { poolAndServerNames } from "./pool-and-server-names.ts";
import { type SimpleUrlNeed, simpleUrlNames } from "./simple-url-names.ts";
import { repeatedCommonName, webServiceNames } from "./web-service-names.ts";
import { withWildcards } from "./with-wildcards.ts";

const texts = messages("roles.parts.webRoleLayouts", {
  title: "One certificate for all uses",
  description: "Default, Web Services Internal and Web Services External in one certificate.",
  title2: "A certificate for each use",
  description2: "Three certificates: Default, Web Services Internal, Web Services External.",
  title3: "Default and web services",
  title4: "Default",
  title5: "Web Services Internal",
  title6: "Web Services External",
});

/** In what Front End Servers and Directors differ. */
export type WebRole = {
  readonly table: "standard-front-end" | "enterprise-front-end" | "director";
  /** Common name of the web certificates where each server has its own. */
  readonly webCommonName: (input: RoleInput) => string;
  /** Whether the row Web External lists the Admin simple URL; where not, its name stands aside. */
  readonly adminOutside: (product: ProductId) => boolean;
  /** Whether desk phones fetch their updates here. */
  readonly phoneUpdates: boolean;
};

const required: SimpleUrlNeed = { need: "required", included: true };
const optional: SimpleUrlNeed = { need: "optional", included: true };
const aside: SimpleUrlNeed = { need: "optional", included: false };

/** One certificate for all uses, or one for each of Default, Web Services Internal and Web Services External (roles.md §4.0). */
export function webRoleLayouts(role: WebRole): readonly [RoleLayout, RoleLayout] {
  return [
    {
      id: "combined",
      title: texts.title,
      description: texts.description,
      certificates: [combined(role)],
    },
    {
      id: "separate",
      title: texts.title2,
      description: texts.description2,
      certificates: [defaultOnly(role), webInternal(role), webExternal(role)],
    },
  ];
}

function combined(role: WebRole): CertificateDefinition {
  return {
    ...internalCertificate,
    id: "combined",
    title: texts.title3,
    uses: () => ["Default", "WebServicesInternal", "WebServicesExternal"],
    subject: ({ pool }) => pool.fqdn,
    wildcards: true,
    names: (input) =>
      withWildcards(
        [
          ...defaultNames(input, role.table),
          ...webServiceNames(input, role.table, "internal", "optional"),
          ...webServiceNames(input, role.table, "external", "optional"),
          ...simpleUrlNames(input, role.table, { meet: optional, dialin: optional, admin: optional }),
          ...autodiscoverNames(input, "internal", "optional"),
          ...autodiscoverNames(input, "external", "optional"),
          ...phoneNames(role, input),
        ],
        input.product,
      ),
  };
}

function defaultOnly(role: WebRole): CertificateDefinition {
  return {
    ...internalCertificate,
    id: "default",
    title: texts.title4,
    uses: () => ["Default"],
    subject: ({ pool }) => pool.fqdn,
    names: (input) => defaultNames(input, role.table),
  };
}

function webInternal(role: WebRole): CertificateDefinition {
  return {
    ...internalCertificate,
    id: "web-internal",
    title: texts.title5,
    uses: () => ["WebServicesInternal"],
    subject: (input) => webCommonName(role, input),
    wildcards: true,
    names: (input) =>
      withWildcards(
        [
          ...ownNames(role, input),
          ...webServiceNames(input, role.table, "internal", "required"),
          ...simpleUrlNames(input, role.table, { meet: required, dialin: required, admin: required }),
          ...autodiscoverNames(input, "internal", "required"),
          ...phoneNames(role, input),
        ],
        input.product,
      ),
  };
}

/** The row Web Internal about the server itself; on a Standard Edition server it has one name for all. */
function ownNames(role: WebRole, input: RoleInput): readonly PlannedName[] {
  const place = internalTable(input.product, role.table, "web");
  if (role.table === "standard-front-end") {
    const quote = "Internal web FQDN (which is the same as the FQDN of the server)";
    return poolAndServerNames(input, { ...place, quote });
  }
  return poolAndServerNames(
    input,
    { pool: { ...place, quote: "pool FQDN" }, server: { ...place, quote: "Server FQDN" } },
    webCommonName(role, input),
  );
}

function webExternal(role: WebRole): CertificateDefinition {
  return {
    ...internalCertificate,
    id: "web-external",
    title: texts.title6,
    uses: () => ["WebServicesExternal"],
    subject: (input) => webCommonName(role, input),
    wildcards: true,
    names: (input) =>
      withWildcards(
        [
          repeatedCommonName(webCommonName(role, input)),
          ...webServiceNames(input, role.table, "external", "required"),
          ...simpleUrlNames(input, role.table, {
            meet: required,
            dialin: required,
            admin: role.adminOutside(input.product) ? optional : aside,
          }),
          ...autodiscoverNames(input, "external", "required"),
        ],
        input.product,
      ),
  };
}

/** No single server's name where one certificate serves them all. */
function webCommonName(role: WebRole, input: RoleInput): string {
  return input.answers["one-certificate-for-the-pool"] ? input.pool.fqdn : role.webCommonName(input);
}

function phoneNames(role: WebRole, input: RoleInput): readonly PlannedName[] {
  return role.phoneUpdates ? phoneUpdateNames(input) : [];
}
