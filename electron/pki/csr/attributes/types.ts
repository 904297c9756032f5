import type { RequestFacts } from "#shared/facts/request-facts.ts";
import type { BerNode } from "../../asn1/ber.ts";

/** What Microsoft's attributes of a request say (formats.md §4.1). */
export type AttributeValues = Pick<RequestFacts, "enrolmentCsp" | "osVersion" | "clientInformation"> & {
  /** Template asked for by a name-value pair of `certreq -attrib`. */
  readonly templateName: string | null;
};

/** Reads one attribute. Throws an AppError where the value breaks its syntax. */
export type AttributeReader = {
  readonly oid: string;
  /**
   * @param value the first value of the attribute's SET
   * @returns null: a value that no field shows
   */
  readonly read: (value: BerNode) => Partial<AttributeValues> | null;
};
