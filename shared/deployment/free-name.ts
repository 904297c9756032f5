/** A name that no other deployment has: the wanted one, or with the first number that is free. */
export function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = `${wanted.slice(0, mostCharacters - suffix.length)}${suffix}`;
    if (!taken.includes(name)) return name;
  }
}

/** Of a deployment’s name. */
const mostCharacters = 100;
