import type { GeneralName } from "#shared/facts/common.ts";

/** What stands for parts that the two print in ways that cannot be compared: a directory name, another name. */
export const directory = "DirName:";
const otherName = "othername:";

/** OpenSSL prints the octets as they are; facts have each as a character. */
export function printable(text: string): string {
  return Buffer.from(text, "latin1").toString("utf8");
}

/** A name of a fact as OpenSSL prints it. */
export function nameForm({ type, value }: Pick<GeneralName, "type" | "value">): string {
  switch (type) {
    case "dns":
      return `DNS:${printable(value)}`;
    case "email":
      return `email:${printable(value)}`;
    case "uri":
      return `URI:${printable(value)}`;
    case "ip":
      return `IP:${addressForm(value)}`;
    case "registered-id":
      return "Registered ID:";
    case "directory":
      return directory;
    case "x400":
      return "X400Name:";
    case "edi-party":
      return "EdiPartyName:";
    default:
      return otherName;
  }
}

/** IPv6 as OpenSSL prints it: eight groups, upper case. */
function addressForm(value: string): string {
  if (!value.includes(":")) return value;
  return value
    .split("/")
    .map((address) => {
      const [before = "", after] = address.split("::");
      const first = before === "" ? [] : before.split(":");
      const last = after === undefined || after === "" ? [] : after.split(":");
      const zeros = after === undefined ? [] : Array.from({ length: 8 - first.length - last.length }, () => "0");
      return [...first, ...zeros, ...last].join(":").toUpperCase();
    })
    .join("/");
}

/** Where a name begins among those that OpenSSL prints one after the other. */
export const nameStart =
  /(?:^|, )(?=(?:DNS|email|URI|IP Address|IP|DirName|othername|Registered ID|X400Name|EdiPartyName):)/;

/** A name that OpenSSL prints, without what cannot be compared. */
export function theirName(text: string): string {
  if (text.startsWith(directory)) return directory;
  if (text.startsWith(otherName)) return otherName;
  if (/^(?:Registered ID|X400Name|EdiPartyName):/.test(text)) return text.slice(0, text.indexOf(":") + 1);
  return text.replace(/^IP Address:/, "IP:");
}

/** All names of an extension; null: OpenSSL printed the bytes. */
export function theirNames(lines: readonly string[]): string | null {
  const text = lines.join("\n").replace(/\n+$/, "");
  if (text === "" || text === "<EMPTY>") return "";
  if (!nameStart.test(text) || text.includes("<invalid")) return null;
  return text
    .split(nameStart)
    .filter((part) => part !== "")
    .map(theirName)
    .join(" | ");
}
