import { clientInformation } from "./client-information.ts";
import { enrolmentCsp } from "./enrolment-csp.ts";
import { enrolmentNameValuePair } from "./enrolment-name-value-pair.ts";
import { osVersion } from "./os-version.ts";
import type { AttributeReader } from "./types.ts";

/** Every attribute of a request that KeySpec reads, beside the two that hold extensions. */
export const attributeReaders: readonly AttributeReader[] = [
  clientInformation,
  enrolmentCsp,
  enrolmentNameValuePair,
  osVersion,
];
