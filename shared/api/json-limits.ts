import { limits } from "../limits.ts";

const mark = {
  quote: 0x22,
  backslash: 0x5c,
  comma: 0x2c,
  openList: 0x5b,
  openObject: 0x7b,
  closeList: 0x5d,
  closeObject: 0x7d,
};

/**
 * Whether JSON text stays within the depth and the number of values that a call may have. Looked at before it is parsed: a megabyte of
 * `[],[],…` becomes very many objects. Linear in the length; text that is not JSON may pass, the parser refuses it.
 */
export function isWithinJsonLimits(text: string): boolean {
  let depth = 0;
  let values = 1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === mark.quote) index = endOfString(text, index);
    else if (code === mark.comma) values += 1;
    else if (code === mark.openList || code === mark.openObject) {
      depth += 1;
      values += 1;
    } else if (code === mark.closeList || code === mark.closeObject) depth -= 1;
    if (depth > limits.callDepth || values > limits.callValues) return false;
  }
  return true;
}

/** Index of the quote that ends a string; the length of the text where none does. */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text.charCodeAt(index) !== mark.quote) {
    index += text.charCodeAt(index) === mark.backslash ? 2 : 1;
  }
  return index;
}
