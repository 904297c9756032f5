/**
 * An asar archive without files: electron-builder reads the header of every archive it meets. Two Chromium pickles,
 * numbers little-endian: `u32 4, u32 size of the second` and `u32 payload size, u32 text length, JSON text padded to 4`.
 *
 * @see https://github.com/electron/asar#format
 */
export function emptyArchive(): Buffer {
  const text = JSON.stringify({ files: {} });
  const padded = Buffer.alloc(Math.ceil(text.length / 4) * 4);
  padded.write(text);
  const numbers = Buffer.alloc(16);
  for (const [index, value] of [4, padded.length + 8, padded.length + 4, text.length].entries()) {
    numbers.writeUInt32LE(value, 4 * index);
  }
  return Buffer.concat([numbers, padded]);
}
