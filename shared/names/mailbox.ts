import { isHostName } from "./host-name.ts";

/** Characters of a local part that is not quoted (RFC 5321 §4.1.2, dot-string; an asterisk is one of them). */
const dotString = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const quotedString = /^"(?:[^"\\]|\\.)*"$/;

/** Local part, "@" and a host, as RFC 5280 §4.2.1.6 asks of an rfc822Name. */
export function isMailbox(address: string): boolean {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at);
  return at > 0 && (dotString.test(local) || quotedString.test(local)) && isHostName(address.slice(at + 1));
}
