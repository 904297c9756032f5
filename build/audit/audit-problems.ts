import type { AllowedAdvisory } from "./allowed-advisories.ts";
import type { Advisory } from "./read-audit.ts";

/** How grave an advisory of a tool must be to fail the check: a tool reads what the project itself wrote. */
const graveForTools: readonly Advisory["severity"][] = ["high", "critical"];

/**
 * A sentence for each advisory that fails the check: any in a package that ships, a grave one in a tool; and for each entry of the list of
 * allowed ones that allows nothing any more.
 *
 * @param shipped folders of the packages that a release contains
 * @param today ISO 8601
 */
export function auditProblems(
  advisories: readonly Advisory[],
  shipped: ReadonlySet<string>,
  allowed: readonly AllowedAdvisory[],
  today: string,
): readonly string[] {
  const isAllowed = ({ id }: Advisory): boolean => allowed.some((entry) => entry.id === id && today < entry.until);
  const fails = ({ folders, severity }: Advisory): boolean =>
    folders.some((folder) => shipped.has(folder)) || graveForTools.includes(severity);
  const found = advisories
    .filter((advisory) => fails(advisory) && !isAllowed(advisory))
    .map(({ title, url, severity, folders }) => `${severity}: ${title} (${url}) in ${folders.join(", ")}.`);
  const left = allowed
    .filter(({ id }) => !advisories.some((advisory) => advisory.id === id))
    .map(({ id }) => `${id} is on the list of allowed advisories, but no package has it.`);
  return [...found, ...left];
}
