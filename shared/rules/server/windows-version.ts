import type { CollectionFacts } from "../../facts/collection-facts.ts";

/** Windows Server 2012 is 6.2. A version that is not known is none. */
export function isWindows2012OrLater({ computer: { windowsVersion } }: CollectionFacts): boolean {
  const [, major, minor] = /^(\d{1,3})\.(\d{1,3})/.exec(windowsVersion) ?? [];
  return Number(major) > 6 || (Number(major) === 6 && Number(minor) >= 2);
}
