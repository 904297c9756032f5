import type { Locator, Page } from "@playwright/test";

/** What of a control is painted: the box of a radio or tick box with its icon, the track of a switch. */
const painted = ".mantine-Radio-inner, .mantine-Checkbox-inner, .mantine-Switch-track";

/**
 * The share of the pixels of two pictures that differ by a contrast of at least 3:1 (WCAG 2.2, 1.4.11), as the browser
 * paints them.
 *
 * @param reader a page without a content security policy, which decodes the pictures
 */
export function distinctShare(reader: Page, pictures: readonly [string, string]): Promise<number> {
  return reader.evaluate(async (urls) => {
    const pixels = await Promise.all(
      urls.map(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = document.createElement("canvas");
        canvas.width = 40;
        canvas.height = 40;
        const context = canvas.getContext("2d");
        if (context === null) throw new Error("The browser paints on no canvas.");
        context.imageSmoothingEnabled = false;
        context.drawImage(image, 0, 0, 40, 40);
        return context.getImageData(0, 0, 40, 40).data;
      }),
    );
    const [left, right] = pixels;
    if (left === undefined || right === undefined) throw new Error("Two pictures are compared.");
    const linear = (value: number) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    };
    const luminance = (data: Uint8ClampedArray, at: number) =>
      0.2126 * linear(data[at] ?? 0) + 0.7152 * linear(data[at + 1] ?? 0) + 0.0722 * linear(data[at + 2] ?? 0);
    let distinct = 0;
    for (let at = 0; at < left.length; at += 4) {
      const [one, two] = [luminance(left, at), luminance(right, at)];
      if ((Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05) >= 3) distinct += 1;
    }
    return distinct / (left.length / 4);
  }, pictures);
}

/** A picture of the control as a data URL. */
export async function picture(control: Locator): Promise<string> {
  const target = await control.evaluateHandle((input, selector) => {
    const boxes = [input.parentElement, input.nextElementSibling];
    return boxes.find((box) => box?.matches(selector)) ?? input;
  }, painted);
  const png = await target.asElement()?.screenshot({ animations: "disabled" });
  if (png === undefined) throw new Error("A control is an element.");
  return `data:image/png;base64,${png.toString("base64")}`;
}
