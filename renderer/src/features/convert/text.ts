/** How many, with the noun in its right form. */
function count(number: number, one: string, many: string): string {
  return number === 1 ? `1 ${one}` : `${number.toLocaleString("en")} ${many}`;
}

/** Visible text of Convert. */
export const text = {
  title: "Convert",
  intro:
    "Turn a PFX from a CNG key into one that Lync Server, Skype for Business Server and older Windows can use, or any key with its certificates into the file that another program needs. The source file is never changed.",
  choose: {
    title: "Files and output",
    heading: "Which files should be converted?",
    files: "Files to convert",
    filesDescription:
      "PKCS#12 files (.pfx, .p12), or PEM and P7B files. A key and its certificate in two files: the key here, the certificate below.",
    chainFiles: "Certificates that complete the chain (optional)",
    chainFilesDescription: "Issuers that the files lack, or the certificate of a key file: PEM, DER or P7B.",
    outPassword: "Password of the new file",
    outPasswordChoice: { same: "The same password", new: "A new password", none: "No password" },
    newPassword: "New password",
    newPasswordAgain: "New password again",
    ascii: "Letters outside A–Z are read differently by some programs; a password of plain characters is safest.",
    noPassword: "A P7B holds no private key, so it has no password.",
    confirm: "I know that the private key will lie on disk unprotected",
    confirmDescription:
      "Anyone who can read the new file, or a copy of it in a backup, can pose as this server. Move it to where it is needed and delete it here.",
    run: "While converting",
    resume: "Skip files that are done already",
    resumeDescription:
      "A result that lies in the output folder is opened and checked, and kept if it is what this run would write.",
    report: "Write a report",
    reportDescription:
      "One line a file, as keyspec-report.json and keyspec-report.csv in the output folder. It holds no password and no key.",
  },
  files: {
    waiting: "Being read…",
    reading: (read: number, all: number) =>
      `Looking at the files: ${read.toLocaleString("en")} of ${all.toLocaleString("en")}`,
    summary: (files: number, obstacles: number) => {
      if (obstacles === 0) return count(files, "file is chosen.", "files are chosen.");
      if (obstacles === files) {
        return files === 1
          ? "The file cannot be converted like this."
          : "None of the files can be converted like this.";
      }
      return `${count(files, "file is chosen;", "files are chosen;")} ${
        obstacles === 1
          ? "1 cannot be converted like this."
          : `${obstacles.toLocaleString("en")} cannot be converted like this.`
      }`;
    },
    judgedFor: "Judged by the general rules of Lync Server 2013. Inspect judges for other products and roles.",
    ready: "Ready for Lync",
    readyWithWarnings: "Works with Lync, with warnings",
    readyBut: (reason: string) => `Works with Lync, but: ${reason}`,
    willNotWork: "Will not work with Lync",
    willNotWorkFor: (reason: string) => `Will not work with Lync: ${reason}`,
    cannotTell: "Cannot tell whether it works with Lync",
    needsPassword: "Needs its password",
    wrongPassword: "Needs another password",
    unreadable: "Cannot be read",
    certificate: "Certificate",
    until: (name: string, day: string) => `${name}, until ${day}`,
    andMore: (one: string, more: number) => `${one}, and ${more.toLocaleString("en")} more`,
    key: "Key",
    noKey: "None in the file",
    provider: "Provider",
    noProvider: "Not named in the file",
    providerOf: (name: string, generation: string) => `${name} (${generation})`,
    generations: { cng: "CNG", capi: "CryptoAPI", unknown: "unknown to KeySpec" },
    keySpec: "KeySpec",
    keySpecs: {
      AT_KEYEXCHANGE: "AT_KEYEXCHANGE (1)",
      AT_SIGNATURE: "AT_SIGNATURE (2)",
      ambiguous: "Both AT_KEYEXCHANGE and AT_SIGNATURE",
      none: "Not stated in the file",
    },
    encryption: "Encryption",
    chain: "Chain",
    toTheRoot: (issuers: number) => `${count(issuers, "issuer", "issuers")}, up to the root`,
    withoutRoot: (issuers: number) => `${count(issuers, "issuer", "issuers")}, without the root`,
    noIssuers: "No issuers in the file",
    selfSigned: "Signed by itself",
    password: "Password",
    noPassword: "None, or the empty one",
    format: "Format",
    request: "Certificate request",
    holds: "Holds",
    nothing: "Neither key nor certificate",
    /** What a rule finds, in the few words of a badge. */
    reasons: {
      "chain.broken": "broken chain",
      "chain.issuer-missing": "an issuer is missing",
      "chain.self-signed": "signed by itself",
      "key.absent": "no private key",
      "key.elliptic-curve": "elliptic curve key",
      "key.rsa-too-short": "RSA key too short",
      "key.rsa-size": "RSA key of another size",
      "key.unlisted-algorithm": "unusable kind of key",
      "key.without-certificate": "no certificate for the key",
      "keyspec.ambiguous": "KeySpec is ambiguous",
      "keyspec.at-signature": "AT_SIGNATURE key",
      "names.common-name-repeated": "common name is no alternative name",
      "names.common-name-wildcard": "wildcard as common name",
      "pfx.encryption": "encryption of newer Windows",
      "pfx.iterations": "more rounds than Windows accepts",
      "pfx.pbmac1": "PBMAC1 integrity check",
      "provider.cng": "CNG key",
      "provider.not-named": "provider not named",
      "provider.other-csp": "another CryptoAPI provider",
      "provider.unknown": "unknown provider",
      "revocation.distribution-point": "no CRL distribution point",
      "signature.algorithm": "unsupported signature",
      "signature.pss": "RSASSA-PSS signature",
      "signature.sha1": "SHA-1 signature",
      "signature.sha512": "SHA-512 signature",
      "usage.key-usage": "incomplete key usage",
      "usage.server-authentication": "no Server Authentication",
      "validity.expired": "expired",
      "validity.expires-soon": "expires soon",
      "validity.not-yet": "not valid yet",
    },
    obstacles: {
      unreadable: "It cannot be converted. Choose an undamaged PFX, PEM or P7B file.",
      wrongKind: "It cannot be converted: it holds neither a private key nor a certificate.",
      noKey: "It cannot be converted to this target: it holds no private key.",
      noCertificate: "It cannot be converted: it holds no certificate.",
      certificateBeside:
        "It holds a key without its certificate. Choose the certificate below, among those that complete the chain.",
      noPair: "It cannot be converted: no certificate in it belongs to its private key.",
      severalKeys:
        "It cannot be converted: it holds several keys with certificates. Export each into a file of its own.",
      ellipticCurve:
        "It cannot be converted to this target, which takes RSA keys only. Choose “Modern software”, or request a new certificate with an RSA key.",
      algorithm: "It cannot be converted to this target: KeySpec converts RSA and elliptic curve keys.",
      noPassword: "It has no password, so the new file would have none either. Choose a new password below.",
    },
  },
  passwords: {
    choice: "Passwords of the files",
    choices: { one: "One password for all files", list: "A list with a password for each file (CSV)" },
    password: "Password of the files",
    passwordDescription: "Leave it empty if the files have none.",
    others: "Password of files that the list does not name",
    list: "List of passwords",
    listDescription: "One line a file: its name, a comma, its password. KeySpec forgets the list after the run.",
    listed: (passwords: number) => `The list has ${count(passwords, "password", "passwords")}.`,
    missing: (files: number) =>
      files === 1
        ? "1 chosen file is not in the list"
        : `${files.toLocaleString("en")} chosen files are not in the list`,
    unused: (names: number) =>
      names === 1
        ? "1 name in the list is no chosen file"
        : `${names.toLocaleString("en")} names in the list are no chosen files`,
    notText: "The list is not a text file. Save it as CSV (UTF-8).",
  },
  options: {
    title: "More options",
    target: (value: string) => `As the target has it (${value})`,
    provider: "Provider",
    providerName: "Name of the provider",
    noProvider: "None: the reader chooses",
    noneNamed: "none",
    otherProvider: "Another name…",
    capi: "CryptoAPI providers (CSP)",
    cng: "Key storage providers (CNG)",
    about: (generation: "capi" | "cng", type: number, note: string) =>
      generation === "capi" ? `CryptoAPI provider, type ${type}. ${note}` : `CNG key storage provider. ${note}`,
    keySpec: "KeySpec",
    keySpecs: {
      AT_KEYEXCHANGE: "AT_KEYEXCHANGE (1): key exchange and signatures",
      AT_SIGNATURE: "AT_SIGNATURE (2): signatures only",
      none: "None",
    },
    keySet: "Where Windows keeps the key",
    keySets: { machine: "The computer's key set", user: "The key set of whoever imports it" },
    keySetNames: { machine: "the computer", user: "whoever imports it" },
    friendlyName: "Friendly name",
    friendlyNames: { keep: "Keep the name of the source", "leave-out": "Leave it out", other: "Another name…" },
    newFriendlyName: "New friendly name",
    chain: "Issuers in the file",
    chains: {
      "with-root": "All that are known",
      "without-root": "Without the root",
      "leaf-only": "None: the server's certificate only",
    },
    chainOrder: "Order of the certificates",
    chainOrders: { "leaf-first": "Server first, root last", "root-first": "Root first, server last" },
    iterations: "Rounds of the password protection",
    iterationsDescription: (usual: number) =>
      `More rounds make guessing slower. Empty: ${usual.toLocaleString("en")}, as the target has it.`,
    storeProperties: "Keep the properties of the Windows certificate store",
    storePropertiesDescription: "They can tell the name of the computer that the certificate was requested on.",
    problems: {
      noProviderName: "Enter the name of the provider, or choose one from the list.",
      noFriendlyName: "Enter the new friendly name, or keep the one of the source.",
      longName: "This name is too long.",
      notANumber: "Enter the rounds as a whole number, or leave the field empty.",
    },
  },
  problems: {
    noFile: "Choose at least one file.",
    noList: "Choose the list of passwords, or use one password for all files.",
    noNewPassword: "Enter the new password, or keep the same one.",
    different: "The two new passwords differ. Enter them again.",
    notConfirmed: "Confirm that the private key will lie on disk unprotected, or choose a password.",
  },
  commit: (files: number) => `Convert ${count(files, "file", "files")}`,
  commitNone: "Convert",
  modern: {
    button: "Convert it for modern software",
    buttonAll: (files: number) => `Convert the ${files.toLocaleString("en")} files for modern software`,
    buttonOf: (name: string) => `Convert it for modern software: ${name}`,
  },
  unlock: {
    title: (files: number) =>
      files === 1 ? "One file needs its own password" : `${files.toLocaleString("en")} files need their own password`,
    intro: "Enter the passwords you know; a field that you leave empty leaves its file as it is.",
    password: (name: string) => `Password of ${name}`,
    more: (files: number) => `${count(files, "more file comes", "more files come")} after these.`,
    stillLocked: "This password does not open the file either. Enter another one.",
    none: "Enter the password of at least one file.",
    noPassword: (name: string) => `${name} has no password, or an empty one`,
    notEmpty: "The file has a password. Enter it.",
    newTitle: "Files without a password need one for their new files.",
    newPassword: "New password for these files",
    newPasswordAgain: "New password for these files again",
    noNewPassword: "Enter the new password for these files.",
    button: "Try these again",
  },
  kept: {
    title: (files: number) =>
      files === 1
        ? "The result of the run before is kept"
        : `The results of the ${files.toLocaleString("en")} files of the run before are kept`,
    body: "What you convert now takes its place among them. A report that was written stays as it is.",
    back: "Back to the results",
  },
  results: {
    title: "Result",
    summary: {
      converted: (files: number) => `${files.toLocaleString("en")} converted`,
      failed: (files: number) => `${files.toLocaleString("en")} failed`,
      resumed: (files: number) =>
        files === 1 ? "1 was there already" : `${files.toLocaleString("en")} were there already`,
      waiting: (files: number) =>
        files === 1 ? "1 waits for your answer" : `${files.toLocaleString("en")} wait for your answer`,
      stopped: (files: number) => `${files.toLocaleString("en")} not begun`,
    },
    allResumed: (files: number) =>
      files === 1 ? "The file was done already" : `All ${files.toLocaleString("en")} files were done already`,
    someResumed: (done: number, all: number) => `${done} of ${all} files are done`,
    heading: (done: number, failed: number) => {
      if (failed === 0) return done === 1 ? "The file was converted" : `${done} files were converted`;
      if (done === 0) return failed === 1 ? "The file was not converted" : `None of the ${failed} files was converted`;
      return `${done} of ${done + failed} files were converted`;
    },
    list: "What became of each file",
    states: { converted: "Converted", resumed: "Was there already", failed: "Not converted" },
    changes: "Before and after, read back from the new file",
    before: "Before",
    after: "After",
    verified:
      "The new file was read back from disk: the key matches the certificate, and everything is in it as listed.",
    verifiedCertificates: "The new file was read back from disk and holds the certificates that are listed.",
    resumed:
      "The result was in the folder already. It was opened and checked: it is what this run would have written, so nothing was written.",
    notices: "Worth knowing",
    next: "Next: import it on the server",
    nextElsewhere: "Next: use it",
    product: "Commands for",
    inspect: "Inspect this file",
    inspectOf: (name: string) => `Inspect this file: ${name}`,
    failed: (name: string) => `“${name}” was not converted`,
    stopped: (files: number) => `You stopped before ${count(files, "file was", "files were")} converted`,
    stoppedFiles: "Which files",
    retry: "Try the failed files again",
    rest: "Convert the rest",
    again: "Convert other files",
    report: "Report",
    reportPartial: "The files of the run before, in which no report was asked for, are not in it.",
    reportOld:
      "It is of the first run. Files that you tried again since are in it as they were then; files that you added since are not in it.",
    reportMissing: "The report is not complete",
  },
} as const;
