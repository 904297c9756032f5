import { punycode } from "./punycode.ts";

/**
 * A name as DNS and certificates write it: labels with letters outside ASCII in their `xn--` form (RFC 5891 §4.4), all in lower
 * case. Compatibility forms are folded first (NFKC), as browsers do. Whether a registry allows the letters is not checked.
 */
export function toAscii(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC")
    .split(/[.\u3002]/)
    .map((label) => (/^[\0-\x7f]*$/.test(label) ? label : `xn--${punycode(label)}`))
    .join(".");
}
