/** Parameters of RFC 3492 §5. */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const initialBias = 72;
const initialN = 0x80;

/**
 * A label in Punycode (RFC 3492 §6.3), without the prefix `xn--`. `URL` is no global of shared code, so this is our own.
 *
 * @param label any text; its ASCII characters are kept in their case
 */
export function punycode(label: string): string {
  const codePoints = [...label].map((character) => character.codePointAt(0) ?? 0);
  const basic = codePoints.filter((codePoint) => codePoint < initialN);
  let output = String.fromCharCode(...basic) + (basic.length > 0 ? "-" : "");
  let handled = basic.length;
  let bias = initialBias;
  let delta = 0;
  let n = initialN;
  while (handled < codePoints.length) {
    const next = codePoints.reduce(
      (least, each) => (each >= n && each < least ? each : least),
      Number.MAX_SAFE_INTEGER,
    );
    delta += (next - n) * (handled + 1);
    n = next;
    for (const codePoint of codePoints) {
      if (codePoint < n) delta += 1;
      if (codePoint !== n) continue;
      output += variableLengthInteger(delta, bias);
      bias = adapted(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    n += 1;
  }
  return output;
}

function variableLengthInteger(delta: number, bias: number): string {
  let digits = "";
  let rest = delta;
  for (let k = base; ; k += base) {
    const threshold = Math.min(Math.max(k - bias, tMin), tMax);
    if (rest < threshold) return digits + digitOf(rest);
    digits += digitOf(threshold + ((rest - threshold) % (base - threshold)));
    rest = Math.floor((rest - threshold) / (base - threshold));
  }
}

/** 0 to 25 are a to z, 26 to 35 are 0 to 9 (RFC 3492 §5). */
function digitOf(value: number): string {
  return "abcdefghijklmnopqrstuvwxyz0123456789".charAt(value);
}

/** RFC 3492 §6.1. */
function adapted(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / damp) : Math.floor(delta / 2);
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) / 2; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}
