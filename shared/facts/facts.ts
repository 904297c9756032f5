import * as z from "zod";
import { bundleFactsSchema } from "./bundle-facts.ts";
import { certificateFactsSchema } from "./certificate-facts.ts";
import { chainFactsSchema } from "./chain-facts.ts";
import { endpointFactsSchema } from "./endpoint-facts.ts";
import { lockedBundleFactsSchema } from "./locked-bundle-facts.ts";
import { explainedFactsSchema } from "./message-facts.ts";
import { printedFactsSchema } from "./printed-facts.ts";
import { requestFactsSchema } from "./request-facts.ts";
import { providersFactsSchema, templatesFactsSchema } from "./template-facts.ts";

/** Everything a reader can find in a file. Plain readonly data: it survives `structuredClone` and JSON. */
export const factsSchema = z.discriminatedUnion("kind", [
  certificateFactsSchema.unwrap(),
  requestFactsSchema.unwrap(),
  bundleFactsSchema.unwrap(),
  lockedBundleFactsSchema.unwrap(),
  chainFactsSchema.unwrap(),
  printedFactsSchema.unwrap(),
  templatesFactsSchema.unwrap(),
  providersFactsSchema.unwrap(),
  explainedFactsSchema.unwrap(),
  endpointFactsSchema.unwrap(),
]);
export type Facts = z.output<typeof factsSchema>;
