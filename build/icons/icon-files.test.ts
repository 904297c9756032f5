import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { macIcon, windowsIcon } from "./icon-files.ts";

const build = resolve(import.meta.dirname, "..");
const pngSignature = "89504e470d0a1a0a";
/** Width in a PNG's header chunk (PNG specification §11.2.2). */
const pngWidth = (png: Buffer) => png.readUInt32BE(16);

describe("the committed Windows icon", () => {
  it("holds the sizes that Windows shows, each a PNG of that size", () => {
    const icon = readFileSync(resolve(build, "icon.ico"));
    expect([icon.readUInt16LE(0), icon.readUInt16LE(2)]).toEqual([0, 1]);
    const sizes = Array.from({ length: icon.readUInt16LE(4) }, (_item, index) => {
      const entry = 6 + 16 * index;
      const offset = icon.readUInt32LE(entry + 12);
      const png = icon.subarray(offset, offset + icon.readUInt32LE(entry + 8));
      expect(png.subarray(0, 8).toString("hex")).toBe(pngSignature);
      expect(icon.readUInt8(entry)).toBe(pngWidth(png) % 256);
      return pngWidth(png);
    });
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
  });
});

describe("the committed Mac icon", () => {
  it("holds pictures up to 1024 pixels, and its lengths add up", () => {
    const icon = readFileSync(resolve(build, "icon.icns"));
    expect(icon.toString("latin1", 0, 4)).toBe("icns");
    expect(icon.readUInt32BE(4)).toBe(icon.length);
    const widths: number[] = [];
    for (let offset = 8; offset < icon.length; offset += icon.readUInt32BE(offset + 4)) {
      widths.push(pngWidth(icon.subarray(offset + 8)));
    }
    expect(widths).toEqual([16, 32, 64, 128, 256, 512, 1024]);
  });
});

describe("the icon writers", () => {
  const pictures = [
    { size: 24, png: new Uint8Array([1, 2, 3]) },
    { size: 256, png: new Uint8Array([4, 5]) },
  ];

  it("put 256 pixels as 0 into a Windows icon, and each picture where the directory says", () => {
    const icon = windowsIcon(pictures);
    expect([icon.readUInt8(22), icon.readUInt8(23)]).toEqual([0, 0]);
    expect([...icon.subarray(icon.readUInt32LE(22 + 12))]).toEqual([4, 5]);
  });

  it("leave out of a Mac icon what it has no type for", () => {
    expect(macIcon(pictures).toString("latin1", 8, 12)).toBe("ic08");
    expect(macIcon(pictures)).toHaveLength(8 + 8 + 2);
  });
});
