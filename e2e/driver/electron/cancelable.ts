/** Emits an event with `preventDefault`; true where nobody called it. */
export function cancelable(
  emit: (event: { readonly preventDefault: () => void; readonly defaultPrevented: boolean }) => void,
  facts: Readonly<Record<string, unknown>> = {},
): boolean {
  let isPrevented = false;
  emit({
    ...facts,
    preventDefault: () => {
      isPrevented = true;
    },
    get defaultPrevented() {
      return isPrevented;
    },
  });
  return !isPrevented;
}
