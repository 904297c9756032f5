import { defineErrors } from "../define-errors.ts";

const exportAgain = "Export it again with AES-256 and SHA-256, or with 3DES and SHA-1.";

/** PFX files (PKCS#12). */
export const pkcs12Errors = defineErrors("pkcs12", {
  empty: { code: "FILE_EMPTY", message: "The file is empty (0 bytes).", hint: "Copy or export it again." },
  tooLarge: {
    code: "FILE_TOO_LARGE",
    message: "The file has {bytes, number} bytes; KeySpec reads up to {most, number}.",
    hint: "A PFX has a few thousand bytes. Make sure that this is the right file.",
  },
  notAPfx: {
    code: "PFX_NOT_A_PFX",
    message: "This is not a PFX (PKCS#12) file.",
    hint: "Export the certificate with its private key as a PFX (.pfx or .p12), then use that file.",
  },
  somethingElse: { code: "PFX_NOT_A_PFX", message: "This is not a PFX but {what}.", hint: "{advice}" },
  passwordRequired: {
    code: "PFX_PASSWORD_REQUIRED",
    message: "The file is protected with a password.",
    hint: "Enter the password that was chosen at the export.",
  },
  wrongPassword: {
    code: "PFX_WRONG_PASSWORD",
    message: "The password does not open the file.",
    hint: "Check upper and lower case and the keyboard layout; a password from a mail may have a blank at its end.",
  },
  passwordTooLong: {
    code: "PFX_WRONG_PASSWORD",
    message: "The password has more than {most, number} characters.",
    hint: "Enter the password of this file, not its content.",
  },
  secondPassword: {
    code: "PFX_WRONG_PASSWORD",
    message: "The password is right for the file but does not decrypt what is in it.",
    hint: "Some programs can set a second password for the encryption. Export the file again with one password.",
  },
  protectedToAccounts: {
    code: "PFX_PROTECTED_TO_ACCOUNTS",
    message:
      "The file is protected to accounts of a domain ({accounts}), as Export-PfxCertificate -ProtectTo does it. It has no password that could be typed, unless one was set as well.",
    hint: "Export it again with a password (Export-PfxCertificate -Password), or import it as one of these accounts on a computer of the domain.",
  },
  noMac: {
    code: "PFX_NO_MAC",
    message: "The file could not be decrypted. It has no MAC, so a wrong password cannot be told from a damaged file.",
    hint: "Check the password first; if it is right, the file is damaged and must be exported again.",
  },
  encryptedForCertificate: {
    code: "PFX_PUBLIC_KEY_MODE",
    message: "This PFX has no password: it is encrypted for the owner of a certificate.",
    hint: "Open it with the program that made it, then export it again with a password.",
  },
  signedWithCertificate: {
    code: "PFX_PUBLIC_KEY_MODE",
    message: "This PFX has no password: it is signed with a certificate instead.",
    hint: "Open it with the program that made it, then export it again with a password.",
  },
  partUnknown: {
    code: "FORMAT_DAMAGED",
    message: "The file has a part of the type {type}, which no PFX has.",
    hint: "Export the certificate again.",
  },
  encryptionUnsupported: {
    code: "PFX_UNSUPPORTED_ALGORITHM",
    message: "The encryption of this file is {algorithm}, which KeySpec cannot read.",
    hint: exportAgain,
  },
  macUnsupported: {
    code: "PFX_UNSUPPORTED_ALGORITHM",
    message: "The MAC of this file is {algorithm}, which KeySpec cannot read.",
    hint: exportAgain,
  },
  keyedDigestUnsupported: {
    code: "PFX_UNSUPPORTED_ALGORITHM",
    message: "The key derivation or MAC of this file uses {algorithm}, which KeySpec cannot read.",
    hint: exportAgain,
  },
  keyDerivationUnsupported: {
    code: "PFX_UNSUPPORTED_ALGORITHM",
    message: "The key derivation of this file is {algorithm}, which KeySpec cannot read.",
    hint: exportAgain,
  },
  tooMany: {
    code: "LIMIT_COUNT",
    message: "The file holds more than {most, number} keys and certificates.",
    hint: "Export only the certificate that is needed, with its chain.",
  },
  tooDeep: {
    code: "LIMIT_DEPTH",
    message: "The file has bags that are nested deeper than {most} levels.",
    hint: "Export the certificate again; no program needs that.",
  },
  passwordUnwritable: {
    code: "PASSWORD_NOT_ENCODABLE",
    message: "The new password has a character that a PFX cannot carry.",
    hint: "Use letters, digits and the signs of a plain keyboard.",
  },
  newPasswordTooLong: {
    code: "PASSWORD_NOT_ENCODABLE",
    message: "The new password has more than {most, number} characters.",
    hint: "Use a shorter one.",
  },
});
