/**
 * The fuse wire as it stands in a program of Electron: a sentinel that `@electron/fuses` searches for, the version of
 * the wire (1), the number of fuses (9 in Electron 45) and one character per fuse. The values are those of a fresh
 * Electron, so a hook that does not run shows.
 *
 * @see https://github.com/electron/electron/blob/main/docs/tutorial/fuses.md
 */
export function fuseWire(): Buffer {
  const sentinel = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
  const freshElectron = "101100011";
  return Buffer.concat([Buffer.from(sentinel), Buffer.from([1, freshElectron.length]), Buffer.from(freshElectron)]);
}
