import { clientInformation } from "./client-information.ts";
import { enrolmentCsp } from "./enrolment-csp.ts";
import { namesInAttribute, templateInAttribute } from "./enrolment-name-value-pair.ts";
import { osVersion } from "./os-version.ts";
import type { AttributeReader } from "./types.ts";

/** Every attribute of a request that KeySpec reads, beside the two that hold extensions. Of several readers of one attribute the first that can use the value has it. */
export const attributeReaders: readonly AttributeReader[] = [
  clientInformation,
  enrolmentCsp,
  templateInAttribute,
  namesInAttribute,
  osVersion,
];
