import * as z from "zod";
import { aroundFactsSchema } from "./around-facts.ts";
import { bundleObject } from "./bundle-facts.ts";
import { certificateObject } from "./certificate-facts.ts";
import { chainFactsSchema } from "./chain-facts.ts";
import { collectionFactsSchema } from "./collection-facts.ts";
import { endpointFactsSchema } from "./endpoint-facts.ts";
import { lockedBundleFactsSchema } from "./locked-bundle-facts.ts";
import { explainedFactsSchema } from "./message-facts.ts";
import { ocspResponseFactsSchema } from "./ocsp-response-facts.ts";
import { printedFactsSchema } from "./printed-facts.ts";
import { requestFactsSchema } from "./request-facts.ts";
import { revocationListFactsSchema } from "./revocation-list-facts.ts";
import { providersFactsSchema, templatesFactsSchema } from "./template-facts.ts";

/** Absent: nothing stands around it that could say more. */
const withAround = { around: aroundFactsSchema.optional() };

const schema = z.discriminatedUnion("kind", [
  certificateObject.extend(withAround),
  requestFactsSchema.unwrap(),
  bundleObject.extend(withAround),
  lockedBundleFactsSchema.unwrap().extend(withAround),
  chainFactsSchema.unwrap().extend(withAround),
  revocationListFactsSchema.unwrap(),
  ocspResponseFactsSchema.unwrap(),
  printedFactsSchema.unwrap().extend(withAround),
  templatesFactsSchema.unwrap(),
  providersFactsSchema.unwrap(),
  explainedFactsSchema.unwrap(),
  endpointFactsSchema.unwrap().extend(withAround),
  collectionFactsSchema.unwrap(),
]);
/** Everything a reader can find in a file. Plain readonly data: it survives `structuredClone` and JSON. */
export type Facts = z.output<typeof schema>;
/** An interface, so that declarations name it: spelt out in every call of the contract it is longer than the compiler writes. */
export interface FactsSchema extends z.ZodType<Facts> {}
export const factsSchema: FactsSchema = schema;
