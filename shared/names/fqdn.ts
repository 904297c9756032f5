import * as z from "zod";
import { format, messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { codePoint, dashIn, invisibleIn, lookAlikeIn, symbolIn } from "./characters.ts";
import { isHostLabel, longestHostName } from "./host-name.ts";
import { toAscii } from "./to-ascii.ts";
import { typedName } from "./typed-name.ts";

const texts = messages("names.fqdn", {
  empty: "Enter a name, for example fe01.contoso.com.",
  tooLong: "“{name}…” is longer than the {most, number} characters that DNS allows.",
  underscore: "“{name}” has an underscore; Lync names allow letters, digits and hyphens only.",
  control: "The name has a tab, a line break or another control character; enter it anew.",
  invisible: "“{name}” has an invisible character ({code}); enter it as {offer}.",
  dash: "“{name}” has a dash ({code}) that is no hyphen; enter it as {offer}.",
  lookAlike: "“{name}” has “{character}” ({code}), which only looks like a letter of A–Z; enter that letter anew.",
  symbol:
    "“{name}” has “{character}” ({code}), which no DNS name has; enter the name with letters, digits and hyphens.",
  foreignLetters: "“{name}” has letters outside A–Z; enter it as {offer}.",
  noForm: "“{name}” has letters outside A–Z; enter the name in letters A–Z.",
  space: "“{name}” has a space; enter one name without spaces.",
  protocol: "“{name}” is an address with a protocol; enter the host’s name alone.",
  finalDot: "“{name}” ends in a dot; leave the dot out.",
  noDomain: "“{name}” has no domain; enter the full name, for example {name}.contoso.com.",
  emptyPart: "“{name}” has an empty part between its dots.",
  longPart: "“{part}…” has {length, number} characters; a part of a DNS name has 63 at most.",
  hyphen: "“{part}” in “{name}” begins or ends with a hyphen, which DNS does not allow.",
  otherCharacters: "“{part}” in “{name}” has characters other than letters, digits and hyphens.",
});

/**
 * Why a name is not a usable FQDN (roles.md §1: A-Z a-z 0-9 and hyphen only, no underscore, no Unicode, no single label); null when
 * it is one. A leading `*.` is not accepted here.
 */
export function fqdnProblem(name: string): Message | null {
  const lower = name.toLowerCase();
  if (lower.length === 0) return texts.empty;
  if (lower.length > longestHostName) return texts.tooLong({ name: name.slice(0, 40), most: longestHostName });
  if (lower.includes("_")) return texts.underscore({ name });
  if (/\p{Cc}/u.test(lower)) return texts.control;
  if (/[^\x20-\x7e]/.test(lower)) return foreignCharacters(name);
  if (/\s/.test(lower)) return texts.space({ name });
  if (/^[a-z]+:\/\//.test(lower)) return texts.protocol({ name });
  if (lower.length > 1 && lower.endsWith(".")) return texts.finalDot({ name });
  return labelProblem(name, lower.split("."));
}

function labelProblem(name: string, labels: readonly string[]): Message | null {
  if (labels.length < 2) return texts.noDomain({ name });
  const wrong = labels.find((part) => !isHostLabel(part));
  if (wrong === undefined) return null;
  if (wrong === "") return texts.emptyPart({ name });
  if (wrong.length > 63) return texts.longPart({ part: wrong.slice(0, 40), length: wrong.length });
  return /^-|-$/.test(wrong) ? texts.hyphen({ part: wrong, name }) : texts.otherCharacters({ part: wrong, name });
}

/** Names what is none of ASCII. The form that certificates take is offered only where the characters are letters that mean themselves. */
function foreignCharacters(name: string): Message {
  const invisible = invisibleIn(name);
  if (invisible !== null) return texts.invisible({ name, code: codePoint(invisible), offer: typedName(name) });
  const folded = name.trim().normalize("NFKC");
  const dashed = dashIn(folded);
  if (dashed !== null) return texts.dash({ name, code: codePoint(dashed.dash), offer: dashed.repaired.toLowerCase() });
  const alike = lookAlikeIn(folded);
  if (alike !== null) return texts.lookAlike({ name, character: alike, code: codePoint(alike) });
  // The ideographic full stop is one of the dots of IDNA (RFC 3490 §3.1).
  const symbol = symbolIn(folded.replaceAll("\u3002", "."));
  if (symbol !== null) return texts.symbol({ name, character: symbol, code: codePoint(symbol) });
  const offer = toAscii(name.trim());
  return fqdnProblem(offer) === null ? texts.foreignLetters({ name, offer }) : texts.noForm({ name });
}

/** A fully qualified domain name, in lower case and without what cannot be seen. */
export const fqdnSchema = z
  .string()
  .transform(typedName)
  .superRefine((name, context) => {
    const problem = fqdnProblem(name);
    if (problem !== null) context.addIssue({ code: "custom", message: format(problem), params: { said: problem } });
  });
