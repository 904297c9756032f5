import type { SentFile } from "#shared/api/schemas/jobs.ts";

/**
 * What tells each file of a call from the others, and finds it again in a later call: its name, its content, and which of several equal ones
 * it is. Two files of one name have two places.
 */
export function placesOf(files: readonly SentFile[]): readonly string[] {
  const seen = new Map<string, number>();
  return files.map(({ name, identity }) => {
    const known = JSON.stringify([name, identity]);
    const count = (seen.get(known) ?? 0) + 1;
    seen.set(known, count);
    return `${count} ${known}`;
  });
}
