import type { TemplateReference } from "#shared/facts/common.ts";
import type { Part } from "#shared/facts/part.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";
import type { BerNode } from "../../asn1/ber.ts";
import type { ValueOf } from "../../x509/extensions/types.ts";

/** The facts that attributes of a request fill (formats.md §4.1). `template`: asked for by a name-value pair of `certreq -attrib`. */
export type AttributeFacts = Pick<
  RequestFacts,
  "enrolmentCsp" | "osVersion" | "clientInformation" | "namesInAttribute"
> & {
  readonly template: Part<TemplateReference>;
};

export type AttributeField = keyof AttributeFacts;

type ReaderOf<Field extends AttributeField> = {
  readonly oid: string;
  /** The fact that it fills. */
  readonly field: Field;
  /**
   * @param value the first value of the attribute's SET
   * @returns null: a value that is not for this fact
   */
  readonly read: (value: BerNode) => ValueOf<AttributeFacts[Field]> | null;
};

/** Reads one attribute. Throws an AppError where the value breaks its syntax. */
export type AttributeReader = { readonly [Field in AttributeField]: ReaderOf<Field> }[AttributeField];
