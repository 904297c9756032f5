/** Whether a field holds what the certificate or request says. A printed text may not show it; then the field is empty. */
export function isShown<Field extends string>(
  facts: { readonly notShown?: readonly Field[] | undefined },
  field: Field,
): boolean {
  return facts.notShown?.includes(field) !== true;
}
