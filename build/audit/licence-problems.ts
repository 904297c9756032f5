import type { LockedPackage } from "../notices/locked-packages.ts";
import { shippedLicences, toolLicences } from "./allowed-licences.ts";

/**
 * A sentence for each package whose licence is not on the list of allowed ones (allowed-licences.ts); the lists differ for what ships and
 * for tools.
 */
export function licenceProblems(packages: readonly LockedPackage[]): readonly string[] {
  return packages
    .filter(({ license, isShipped }) => !isAllowed(license, isShipped ? shippedLicences : toolLicences))
    .map(
      ({ name, version, license, isShipped }) =>
        `${name} ${version}, ${isShipped ? "which ships" : "a tool"}, is under ${license === "" ? "no stated licence" : license}.`,
    );
}

/**
 * Whether an SPDX licence expression (SPDX specification, annex D) of names joined by OR, or by AND, can be met with the licences of a list.
 * Anything more (WITH, brackets inside) is not.
 */
function isAllowed(expression: string, allowed: Readonly<Record<string, string>>): boolean {
  const bare = /^\((?<inside>[^()]*)\)$/.exec(expression)?.groups?.["inside"] ?? expression;
  const isListed = (name: string): boolean => Object.hasOwn(allowed, name.trim());
  const choices = bare.split(" OR ");
  return choices.length > 1 ? !bare.includes(" AND ") && choices.some(isListed) : bare.split(" AND ").every(isListed);
}
