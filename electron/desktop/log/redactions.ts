/** A text that went through `redact`: the only kind that reaches the log. */
export type Redacted = string & { readonly __redacted: true };

/** One kind of thing that is in no log, and how it is taken out. Takes time that grows with the length of the text. */
export type Redaction = { readonly name: string; readonly redact: (text: string, homeFolder: string) => string };

/** What base64, base64url and hex are written with. */
const encoded = "A-Za-z0-9+/_-";

/** Words that stand before a secret. */
const secretWords = "pass(?:word|phrase|wd|wort)?|passin|passout|pwd|kennwort|pin|secret|token|cookie|authorization";

/** PEM, also one that was cut off, or whose line breaks are written as `\n`. */
const pem: Redaction = {
  name: "PEM",
  redact: (text) => text.replace(/-----BEGIN [^-\n]{0,60}-----.*?(?:-----END [^-\n]{0,60}-----|$)/gs, "[PEM]"),
};

/** Whatever follows the name of a secret, to the end of its line: a password may hold every character. */
const secrets: Redaction = {
  name: "passwords",
  redact: (text) =>
    text
      .replace(
        new RegExp(`((?:${secretWords})[\\w-]{0,40}["'\`]?\\s{0,8}(?:[:=>"“‘\`]|'(?!s\\b))).*`, "gi"),
        "$1[secret]",
      )
      // An argument of a command line.
      .replace(new RegExp(`(--?\\w{0,20}-?(?:${secretWords})[\\w-]{0,40}\\s{1,8}).*`, "gi"), "$1[secret]"),
};

/** A run of at least 40 such characters (no word is as long), and the lines that go on with it. */
const encodedRun = new RegExp(
  `(?<![${encoded}])[${encoded}]{40,}={0,2}(?:(?:\\r?\\n|\\\\r\\\\n|\\\\n)[ \\t]{0,8}[${encoded}]{1,128}={0,2}(?=[\\r\\n\\\\"'\`]|$))*`,
  "g",
);

/**
 * What names of folders and files in a stack do not have, and random base64 does: two capitals, a digit that begins a word or ends before
 * a capital.
 */
const unlikeWords = /[^\w/-]|[A-Z]{2}|(?<![a-z\d])\d|\d{5}|\d[A-Z]/;
const isPath = (run: string): boolean => run.split("/").length > 2 && !unlikeWords.test(run);

/** Base64 and hex: files, keys, blobs. */
const encodedBytes: Redaction = {
  name: "encoded bytes",
  redact: (text) => text.replace(encodedRun, (run) => (isPath(run) ? run : "[bytes]")),
};

/** Bytes one by one: `<Buffer 30 82 …>`, `30:82:…`, `Uint8Array(64) [ 48, 130, … ]`. */
const listedBytes: Redaction = {
  name: "listed bytes",
  redact: (text) =>
    text
      .replace(/(?<![0-9a-f])(?:[0-9a-f]{2}[ :-]\s{0,4}){7,}[0-9a-f]{2}(?![0-9a-f])/gi, "[bytes]")
      .replace(/(?<!\d)(?:\d{1,3},\s{0,4}){7,}\d{1,3}(?!\d)/g, "[bytes]"),
};

/** The home folder of this user as it is written on every system and in `file:` addresses, and those of others. */
const homeFolders: Redaction = {
  name: "home folders",
  redact: (text, homeFolder) =>
    spellingsOf(homeFolder)
      .reduce((left, spelling) => left.replaceAll(spelling, "[home]"), text)
      .replace(/[a-z]:(?:\\{1,2}|\/|%5C)Users(?:\\{1,2}|\/|%5C)[^\\/:*?"<>|\r\n]{1,64}/gi, "[home]")
      .replace(/\/(?:home|Users)\/[^/\s:"'`)]+/g, "[home]"),
};

/** In this order: what a wider one would cut in two comes first. */
export const redactions: readonly Redaction[] = [pem, secrets, encodedBytes, listedBytes, homeFolders];

/**
 * Takes out of a text what no log may hold. Names of servers and of files outside the home folder stay: without them a log says nothing.
 *
 * @param homeFolder absolute path of the user's home folder
 */
export function redact(text: string, homeFolder: string): Redacted {
  return redactions.reduce((left, { redact: take }) => take(left, homeFolder), text) as Redacted;
}

function spellingsOf(folder: string): readonly string[] {
  // The root folder is nobody's home: every path begins with it.
  if (folder.length < 2) return [];
  const slashes = folder.replaceAll("\\", "/");
  return [folder, folder.replaceAll("\\", "\\\\"), slashes, encodeURI(slashes), encodeURIComponent(folder)];
}
