/**
 * Languages of the system, for programs that the system tells them by variables: LC_ALL, LC_MESSAGES, LANG, of which the first that says
 * anything decides (The Open Group Base Specifications, 8.2). Where none does, as on Windows, what `Intl` knows of the system.
 */
export function systemLanguages(
  { LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>,
  ofSystem: () => string = () => Intl.DateTimeFormat().resolvedOptions().locale,
): readonly string[] {
  return [[LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "") ?? ofSystem()];
}
