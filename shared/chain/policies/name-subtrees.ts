import type { GeneralSubtree } from "../../facts/common.ts";
import type { ConstrainedName } from "./constrained-names.ts";

/**
 * Whether a name lies in a subtree of the same form (RFC 5280 §4.2.1.10). What cannot be compared is outside of what is permitted and
 * inside of what is excluded.
 */
export function isWithin(
  { type, value }: ConstrainedName,
  subtree: Pick<GeneralSubtree, "value">,
  list: "permitted" | "excluded",
): boolean {
  const name = value.toLowerCase();
  const base = subtree.value.toLowerCase();
  switch (type) {
    case "dns":
      return isHostWithin(name.replace(/\.$/, ""), base, list);
    case "email":
      return isAddressWithin(name, base);
    case "uri":
      return isLinkWithin(name, base, list);
    case "directory":
      return isDirectoryNameWithin(name, base);
    case "ip":
      return isIpWithin(name, base) ?? list === "excluded";
  }
}

/**
 * The base and everything below; "" is every name; a leading dot permits what is below only, as in OpenSSL. A wildcard is excluded where one
 * of the names that it stands for is.
 */
function isHostWithin(name: string, base: string, list: "permitted" | "excluded"): boolean {
  const domain = base.replace(/^\./, "");
  if (domain === "") return true;
  if (list === "permitted" && base.startsWith(".")) return name.endsWith(base);
  if (name === domain || name.endsWith(`.${domain}`)) return true;
  return list === "excluded" && name.startsWith("*.") && domain.endsWith(name.slice(1));
}

/** A whole address, a host, or with a leading dot the hosts of a domain. */
function isAddressWithin(name: string, base: string): boolean {
  if (base.includes("@")) return name === base;
  const host = name.slice(name.lastIndexOf("@") + 1);
  return base.startsWith(".") ? host.endsWith(base) : host === base || base === "";
}

/** A host, or with a leading dot the hosts of a domain. */
function isLinkWithin(name: string, base: string, list: "permitted" | "excluded"): boolean {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:?#]+)/.exec(name)?.[1];
  if (host === undefined) return list === "excluded";
  return base.startsWith(".") ? host.endsWith(base) : host === base;
}

/** RFC 4514 text has the most specific part first, so a subtree is the end of its names. */
function isDirectoryNameWithin(name: string, base: string): boolean {
  const blanks = (text: string): string => text.replace(/\s+/g, " ");
  const [whole, end] = [blanks(name), blanks(base)];
  if (end === "" || whole === end) return true;
  return whole.endsWith(`,${end}`) && !/(?:^|[^\\])(?:\\\\)*\\$/.test(whole.slice(0, whole.length - end.length - 1));
}

/** null: one of them is no address. */
function isIpWithin(name: string, range: string): boolean | null {
  const [address, mask] = range.split("/").map(octetsOf);
  const octets = octetsOf(name);
  if (octets === null || address === null || mask === null || address === undefined || mask === undefined) return null;
  if (octets.length !== address.length) return false;
  return octets.every((octet, index) => (octet & (mask[index] ?? 0)) === ((address[index] ?? 0) & (mask[index] ?? 0)));
}

function octetsOf(text: string): readonly number[] | null {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return text.split(".").map(Number);
  if (!text.includes(":")) return null;
  const [front = "", back] = text.split("::");
  const groups = (part: string | undefined): readonly string[] =>
    part === undefined || part === "" ? [] : part.split(":");
  const filled = back === undefined ? 0 : 8 - groups(front).length - groups(back).length;
  const all = [...groups(front), ...Array.from({ length: Math.max(0, filled) }, () => "0"), ...groups(back)];
  return all.length === 8
    ? all.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff])
    : null;
}
