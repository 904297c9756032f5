import * as z from "zod";
import { productIds } from "../catalogue/products/types.ts";
import { limits } from "../limits.ts";
import { fqdnSchema } from "../names/fqdn.ts";
import { messages } from "../text/localise.ts";
import { refusal } from "../text/refusal.ts";
import { poolSchema } from "./pools.ts";

const texts = messages("deployment.model", { country: "a country is two capital letters, for example US." });

/** A simple URL as the deployment publishes it; `domain` null means every SIP domain. */
const simpleUrlSchema = z
  .strictObject({
    component: z.enum(["meet", "dialin", "admin", "scheduler"]),
    domain: fqdnSchema.nullable(),
    /** The site whose pools alone publish it; null or absent: every site. */
    site: z.string().nullable().optional(),
    url: z.url({ protocol: /^https?$/ }),
  })
  .readonly();

/** Organisation fields of the subject: identical in every request of a deployment (roles.md S2). */
export const organizationSchema = z
  .strictObject({
    organization: z.string().max(limits.organizationCharacters).optional(),
    organizationalUnit: z.string().max(limits.organizationCharacters).optional(),
    locality: z.string().max(limits.placeCharacters).optional(),
    state: z.string().max(limits.placeCharacters).optional(),
    /** ISO 3166 alpha-2. */
    country: z
      .string()
      .refine((letters) => /^[A-Z]{2}$/.test(letters), refusal(texts.country))
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
    sipDomains: z.array(fqdnSchema).min(1).max(limits.sipDomains).readonly(),
    pools: z.array(poolSchema).max(limits.pools).readonly(),
    simpleUrls: z.array(simpleUrlSchema).max(limits.simpleUrls).readonly(),
    organization: organizationSchema,
  })
  .readonly();
export type Deployment = z.output<typeof deploymentSchema>;
