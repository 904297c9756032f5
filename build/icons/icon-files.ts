/** One picture of the icon: its width in pixels and its PNG. */
export type Picture = { readonly size: number; readonly png: Uint8Array };

/**
 * A Windows icon: a directory of pictures, each a PNG (Windows Vista and newer).
 *
 *     ICONDIR       reserved u16 = 0, type u16 = 1, count u16
 *     ICONDIRENTRY  width u8 (0 = 256), height u8, colours u8, reserved u8, planes u16, bits u16, bytes u32, offset u32
 *
 * @see https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
export function windowsIcon(pictures: readonly Picture[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

/** The four-letter type of a PNG picture of a Mac icon, by its width in pixels. */
const macTypes: Readonly<Record<number, string>> = {
  16: "icp4",
  32: "icp5",
  64: "icp6",
  128: "ic07",
  256: "ic08",
  512: "ic09",
  1024: "ic10",
};

/**
 * A Mac icon: `icns`, its length u32, then per picture a four-letter type, its length with this header u32, the PNG.
 * All numbers are big-endian.
 */
export function macIcon(pictures: readonly Picture[]): Buffer {
  const parts = pictures.flatMap(({ size, png }) => {
    const type = macTypes[size];
    return type === undefined ? [] : [chunkHeader(type, png.length), png];
  });
  const content = Buffer.concat(parts);
  return Buffer.concat([chunkHeader("icns", content.length), content]);
}

function chunkHeader(type: string, contentLength: number): Buffer {
  const header = Buffer.alloc(8);
  header.write(type, "latin1");
  header.writeUInt32BE(contentLength + header.length, 4);
  return header;
}
