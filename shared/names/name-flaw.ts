import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { fqdnProblem } from "./fqdn.ts";
import { isWildcard } from "./match.ts";
import { toAscii } from "./to-ascii.ts";

/** Why a dNSName matches no server although it looks like one. */
export type NameFlaw = {
  /** What stands in the certificate, in a sentence. */
  readonly found: Message;
  /** The names that were meant; [] where no name can stand for it. */
  readonly meant: readonly string[];
};

const found = messages("names.flaws", {
  list: "It has {names} in one entry.",
  prefix: "It has {name} with the prefix “{prefix}” in the entry.",
  address: "It has the address {address} instead of the name {name}.",
  dot: "It has {name} with a dot behind it.",
  blankBehind: "It has {name} with a blank behind it.",
  blankBefore: "It has {name} with a blank before it.",
  lineEnd: "It has {name} with a line end behind it.",
  invisible: "It has {name} with an invisible character (U+{code}).",
  ip: "It has the IP address {name} as a DNS name.",
  partialWildcard: "It has the partial wildcard {name}.",
  empty: "It has an empty entry.",
  quotes: "It has {name} in quotation marks.",
  behind: "It has {name} with “{rest}” behind it.",
  dots: "It has {name} with a dot too many: {found}.",
  foreignLetters: "It has {found} with letters outside A–Z, which is written {name} in certificates.",
  noName: "It has {found}, which is no DNS name.",
});

const ipAddress = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[0-9a-f]*:[0-9a-f:.]+\]?)$/i;
const prefix = /^\s*(dns(?:\.?\d+|\s+name)?\s*[=:])\s*/i;
const longest = 2_000;

/**
 * What is wrong with a dNSName that no client matches with any server (RFC 5280 §4.2.1.6, RFC 6125 §6.4): a dot, blank or line end too many,
 * a prefix, several names, an address, an IP address, a star within a label. null where nothing is.
 */
export function nameFlaw(presented: string): NameFlaw | null {
  const name = presented.slice(0, longest);
  const invisible = /[\p{Cf}\p{Cc}]/u.exec(name.replace(/[\r\n\t]/g, ""));
  const clean = name.replace(/[\p{Cf}\p{Cc}]/gu, " ").trim();
  if (invisible !== null) {
    const code = (invisible[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    const meant = clean.replace(/\s+/g, "");
    return { found: found.invisible({ name: meant, code }), meant: [meant] };
  }
  const label = prefix.exec(clean)?.[1];
  if (label !== undefined) {
    const meant = namesIn(clean.replace(prefix, ""));
    return { found: found.prefix({ name: [...meant], prefix: label }), meant };
  }
  const host = /^[a-z][a-z0-9+.-]*:\/\/([^/:?#]+)/i.exec(clean)?.[1];
  if (host !== undefined) return { found: found.address({ address: clean, name: host }), meant: [host] };
  const several = namesIn(clean);
  if (several.length > 1) return { found: found.list({ names: [...several] }), meant: several };
  if (/[\r\n]/.test(name)) return { found: found.lineEnd({ name: clean }), meant: [clean] };
  if (/\s$/.test(name)) return { found: found.blankBehind({ name: clean }), meant: [clean] };
  if (/^\s/.test(name)) return { found: found.blankBefore({ name: clean }), meant: [clean] };
  if (ipAddress.test(clean)) return { found: found.ip({ name: clean }), meant: [] };
  if (clean.length > 1 && clean.endsWith(".")) {
    const meant = clean.slice(0, -1);
    return { found: found.dot({ name: meant }), meant: [meant] };
  }
  if (clean.includes("*") && !isWildcard(clean)) return { found: found.partialWildcard({ name: clean }), meant: [] };
  return formFlaw(clean);
}

/** What makes a text without blanks no DNS name (RFC 1034 §3.5; an underscore is found and works). */
function formFlaw(text: string): NameFlaw | null {
  if (text === "") return { found: found.empty, meant: [] };
  const quoted = /^["'](.*)["']$/.exec(text)?.[1];
  if (quoted !== undefined) return { found: found.quotes({ name: quoted }), meant: [quoted] };
  const [host = "", ...rest] = text.split(/(?=[:/])/);
  if (rest.length > 0 && host !== "")
    return { found: found.behind({ name: host, rest: rest.join("") }), meant: [host] };
  if (text.startsWith(".") || text.includes("..")) {
    const meant = text
      .split(".")
      .filter((label) => label !== "")
      .join(".");
    return { found: found.dots({ name: meant, found: text }), meant: [meant] };
  }
  if (/[^\0-\x7f]/.test(text)) return foreignFlaw(text);
  const labels = text.replace(/^\*\./, "").split(".");
  const isName = text.length <= 253 && labels.every((label) => /^[a-z0-9_-]{1,63}$/i.test(label));
  return isName ? null : { found: found.noName({ found: text.slice(0, shown) }), meant: [] };
}

const shown = 80;

/** Letters beyond ASCII, which stand in the file as Latin-1 or as UTF-8 that was read as such. */
function foreignFlaw(text: string): NameFlaw {
  const readable = fromUtf8(text) ?? text;
  const name = toAscii(readable);
  return fqdnProblem(name) === null
    ? { found: found.foreignLetters({ found: readable, name }), meant: [name] }
    : { found: found.noName({ found: readable.slice(0, shown) }), meant: [] };
}

/** Text whose characters are the octets of UTF-8; null: they are not. */
function fromUtf8(text: string): string | null {
  try {
    const octets = [...text].map((character) => `%${(character.codePointAt(0) ?? 0).toString(16).padStart(2, "0")}`);
    return decodeURIComponent(octets.join(""));
  } catch {
    return null;
  }
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;\s]+/)
    .map((part) => part.replace(prefix, ""))
    .filter((part) => part !== "");
}
