/**
 * Names of files without their folders, each once: of several “fe01.pfx” the second is “fe01.pfx (2)”. Letters in another case are no other
 * name, as on Windows.
 */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
    taken.add(free.toLowerCase());
    return free;
  });
}
