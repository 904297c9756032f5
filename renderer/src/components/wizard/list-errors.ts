/** One problem of a form: which field, and the words that also stand beside it. */
export type FieldProblem = { readonly field: string; readonly message: string };

/**
 * The problems in a react-hook-form error tree, in the order of the form, with the dotted name of each field.
 * Array fields nest by index: `pools.0.fqdn`.
 */
export function listErrors(errors: unknown, prefix = ""): readonly FieldProblem[] {
  if (typeof errors !== "object" || errors === null) return [];
  if ("message" in errors && typeof errors.message === "string" && errors.message !== "") {
    return [{ field: prefix, message: errors.message }];
  }
  return Object.entries(errors)
    .filter(([key]) => key !== "ref")
    .flatMap(([key, value]) => listErrors(value, prefix === "" ? key : `${prefix}.${key}`));
}
