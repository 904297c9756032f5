/**
 * The folder that file names of the command line are relative to, where it is not the one that the program was started in: npm runs the
 * scripts of a package in the package's folder, and says in INIT_CWD where it was called
 * (https://docs.npmjs.com/cli/v11/using-npm/scripts#environment). So `npm --prefix FOLDER run keyspec -- …` works from everywhere.
 *
 * @returns null: the program was not started by its npm script
 */
export function callersFolder(environment: Readonly<Record<string, string | undefined>>): string | null {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = environment;
  return script === "keyspec" && folder !== undefined && folder !== "" ? folder : null;
}
