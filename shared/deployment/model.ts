import * as z from "zod";
import { fqdnSchema } from "../names/fqdn.ts";
import { productIds } from "../products/types.ts";

/** One machine of a pool. */
const serverSchema = z.strictObject({ fqdn: fqdnSchema }).readonly();

const poolBase = {
  /** Pool FQDN; for a Standard Edition server and a single Edge the FQDN of the one server. */
  fqdn: fqdnSchema,
  site: z.string().min(1),
  servers: z.array(serverSchema).min(1).readonly(),
};

/** Internal and external web services FQDN of a Front End pool or Director (roles.md §1, {webint} and {webext}). */
const webServices = z.strictObject({ internal: fqdnSchema, external: fqdnSchema }).readonly();

const poolSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("enterprise-front-end"),
    ...poolBase,
    webServices,
    /** Clients that sign in automatically are sent to this pool, and a policy demands strict DNS naming: sip.{domain} goes into the certificate. */
    automaticSignIn: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal("edge"),
    ...poolBase,
    /** External FQDNs of the three services; they may be the same name. */
    external: z.strictObject({ access: fqdnSchema, webConferencing: fqdnSchema, audioVideo: fqdnSchema }).readonly(),
  }),
  z.strictObject({ kind: z.literal("mediation"), ...poolBase }),
]);
export type Pool = z.output<typeof poolSchema>;

/** A simple URL as the deployment publishes it; `domain` null means every SIP domain. */
const simpleUrlSchema = z
  .strictObject({
    component: z.enum(["meet", "dialin", "admin", "scheduler"]),
    domain: fqdnSchema.nullable(),
    url: z.url(),
  })
  .readonly();

/** Organisation fields of the subject: identical in every request of a deployment (seed 002). */
export const organizationSchema = z
  .strictObject({
    organization: z.string().max(64).optional(),
    organizationalUnit: z.string().max(64).optional(),
    locality: z.string().max(128).optional(),
    state: z.string().max(128).optional(),
    /** ISO 3166 alpha-2. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, "Two capital letters, for example US.")
      .optional(),
  })
  .readonly();
export type Organization = z.output<typeof organizationSchema>;

/** SIP domains, pools, servers, simple URLs: all that names in certificates are derived from. */
export const deploymentSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    name: z.string().min(1).max(100),
    product: z.enum(productIds),
    /** The first one is the default SIP domain. */
    sipDomains: z.array(fqdnSchema).min(1).readonly(),
    pools: z.array(poolSchema).readonly(),
    simpleUrls: z.array(simpleUrlSchema).readonly(),
    organization: organizationSchema,
  })
  .readonly();
export type Deployment = z.output<typeof deploymentSchema>;
