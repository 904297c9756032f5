/** What a console puts in the place of what does not fit: three dots (Windows PowerShell), one character (PowerShell 7). */
const ellipsis = /(?:\.\.\.|\u2026)$/;

/** Whether a printed value goes on where nobody can see it. */
export function isCutOff(value: string): boolean {
  return ellipsis.test(value);
}

/** A printed value without what stands in the place of the rest. */
export function withoutEllipsis(value: string): string {
  return value.replace(ellipsis, "");
}
