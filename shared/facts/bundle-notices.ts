import { messages } from "../text/localise.ts";

/** What is unusual about a PFX, or a PEM file with keys, that was read all the same. */
export const bundleNotices = messages("bundle.notices", {
  passwordOldOpenssl:
    "The password is encoded as OpenSSL before version 1.1 did it: one character for each byte of UTF-8.",
  passwordWindows1252: "The password is encoded as Windows-1252, as programs with a Western European code page do it.",
  passwordLatin1: "The password is encoded as ISO 8859-1, as some Java libraries do it.",
  passwordUtf16: "The password is encoded as NSS before version 3.22 did it: as UTF-16 for PBES2.",
  passwordOtherForm:
    "The password has a letter and its accent as one character where the one that was given has two, or the other way round.",
  passwordNotNeeded: "The file has no password. It was opened without the one that was given; leave yours out.",
  certificateLeftOut: "Certificate {number} of {count} could not be read and is left out. {reason}",
});

/** What else a PFX may hold beside keys and certificates. */
export const bagNames = messages("bundle.bags", {
  revocationList: "CRL",
  secret: "secret",
  sdsiCertificate: "SDSI certificate",
  pemText: "PEM text",
  other: "{name}",
});
