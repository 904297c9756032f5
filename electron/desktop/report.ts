/** Writes something unexpected where a person starting KeySpec from a terminal sees it; never shown in the window. */
export function report(what: unknown): void {
  const text = what instanceof Error ? (what.stack ?? what.message) : String(what);
  process.stderr.write(`${text}\n`);
}
