import { messages } from "../../text/localise.ts";
import { list, run, say, trouble } from "../parts.ts";
import { sectionTitles } from "../section-titles.ts";
import type { HelpTopic } from "../types.ts";

const texts = messages("help.converting", {
  title: "Convert a PFX that the server refuses",
  summary: "Moves a key to the provider that Lync and Skype for Business use, in a file that the server can open.",
  inPfx: "A PFX (PKCS#12), also one that is encrypted with AES; PEM files; PVK and PRIVATEKEYBLOB; a ZIP of these.",
  inPair: "A key and its certificate in two files: choose both, and they become one result.",
  inPassword: "The password of each file. One for all, one for each file, or a list as CSV.",
  output:
    "A new PFX that names the RSA SChannel provider and KeySpec AT_KEYEXCHANGE. It is read back and compared with the source before you see it. Your own file is never changed.",
  outputTarget:
    "“On any Windows” is encrypted so that every Windows since 2003 opens it. “Windows Server 2019 and later” uses AES-256. “Other software” is for OpenSSL, Java and appliances.",
  command: "The same in a script:",
  server:
    "Import the new file with certutil, as the closing page shows it. Import-PfxCertificate moves the key back into a key storage provider, and the old error returns.",
  serverAssign: "Then assign the certificate to the service and restart the service. An import alone changes nothing.",
  buffer: "Lync says “The buffer supplied to a function was too small”.",
  bufferCure:
    "The key is in a CNG key storage provider. Convert the PFX for Lync and Skype for Business, and import the result with certutil.",
  password: "Windows Server 2016 or older says that the password is wrong, although it is right.",
  passwordCure: "The file is encrypted with AES-256, which these versions cannot read. Convert it for any Windows.",
  curve: "A file cannot be converted because its key is an elliptic curve key.",
  curveCure:
    "Lync and Skype for Business take RSA keys only. Request a new certificate with an RSA key, or convert the file for other software.",
  severalKeys: "A file holds several keys.",
  severalKeysCure:
    "Make a file of each with the command line, or name the certificate that you need by its thumbprint.",
  split: "A file of each key:",
});

/** Help for Convert. */
export const converting: HelpTopic = {
  id: "converting",
  title: texts.title,
  summary: texts.summary,
  sections: [
    {
      title: sectionTitles.input,
      parts: [list(texts.inPfx, texts.inPair, texts.inPassword)],
    },
    {
      title: sectionTitles.output,
      parts: [
        say(texts.output),
        say(texts.outputTarget),
        run("convert fe01.pfx --out converted --password-file password.txt", texts.command),
      ],
    },
    { title: sectionTitles.server, parts: [say(texts.server), say(texts.serverAssign)] },
    {
      title: sectionTitles.trouble,
      parts: [
        trouble(texts.buffer, texts.bufferCure),
        trouble(texts.password, texts.passwordCure),
        trouble(texts.curve, texts.curveCure),
        trouble(texts.severalKeys, texts.severalKeysCure),
        run("convert several.pfx --split --out converted --password-file password.txt", texts.split),
      ],
    },
  ],
};
