import * as z from "zod";

/** What GitHub says of a release, as far as it is read (https://docs.github.com/rest/releases/releases#get-the-latest-release). */
const releaseSchema = z.object({ tag_name: z.string() });

/** Major, minor and patch of a release, as tags and package.json write it, and what makes it a pre-release. */
const versionPattern = /^v?(\d{1,9})\.(\d{1,9})\.(\d{1,9})(-[0-9A-Za-z.-]{1,60})?$/;

/**
 * The version of the latest release.
 *
 * @param answer JSON of GitHub, UTF-8
 * @returns as in `1.2.3`; null: it names none
 */
export function latestVersionIn(answer: Uint8Array): string | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(answer));
  } catch {
    return null;
  }
  const release = releaseSchema.safeParse(parsed);
  const tag = release.success ? release.data.tag_name : "";
  return versionPattern.test(tag) ? tag.replace(/^v/, "") : null;
}

/**
 * Whether a version is newer than another (Semantic Versioning 2.0.0 §11). A pre-release comes before its release; two pre-releases of one
 * version count as equal, because the latest release is never one. What is no version is not newer.
 */
export function isNewerVersion(candidate: string, current: string): boolean {
  const [first, second] = [candidate, current].map((text) => versionPattern.exec(text));
  if (first == null || second == null) return false;
  for (const part of [1, 2, 3]) {
    const difference = Number(first[part]) - Number(second[part]);
    if (difference !== 0) return difference > 0;
  }
  return first[4] === undefined && second[4] !== undefined;
}
