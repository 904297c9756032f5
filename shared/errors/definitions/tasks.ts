import { messages } from "../../text/localise.ts";
import { defineErrors } from "../define-errors.ts";

/** Errors of reading what people choose: files with certificates, requests, anything that Inspect shows. */
export const inputErrors = defineErrors("inputs", {
  empty: { code: "FILE_EMPTY", message: "“{file}” is empty.", hint: "Download or export it again." },
  tooLarge: {
    code: "FILE_TOO_LARGE",
    message: "“{file}” is larger than the {megabytes, number} MiB that KeySpec reads.",
    hint: "A certificate, request or PFX is far smaller. Choose another file.",
  },
  pfxInsteadOfCertificates: {
    code: "FORMAT_UNKNOWN",
    message: "“{file}” is a PFX. Only files of certificates alone are read here.",
    hint: "Choose the file that the certification authority sent: .cer, .crt, .pem, .p7b or .zip.",
  },
  noCertificate: {
    code: "FORMAT_UNKNOWN",
    message: "“{file}” holds no certificate. It seems to be {content}.",
    hint: "Choose the file that the certification authority sent: .cer, .crt, .pem, .p7b or .zip.",
  },
  noRootsInFile: {
    code: "TRUSTED_ROOTS_MISSING",
    message: "“{file}” holds no certificate that could be a trusted root.",
    hint: "Choose the certificates of the root authorities: .cer, .crt, .pem, .p7b.",
  },
  noRoots: {
    code: "TRUSTED_ROOTS_MISSING",
    message:
      "{choice, select, system {This computer’s store of trusted roots is empty, or Node.js cannot read it.} other {Node.js brings no public roots here.}}",
    hint: "Choose files with the roots instead.",
  },
  nothingToInspect: {
    code: "FORMAT_UNKNOWN",
    message: "“{file}” is nothing that KeySpec can inspect. It seems to be {content}.",
    hint: "KeySpec inspects certificates (.cer, .crt, .pem), chains (.p7b, .sst), requests (.csr, .req, .inf), PFX files (.pfx, .p12), what certutil, OpenSSL and Get-CsCertificate print about them, and error messages about certificates.",
  },
  cutOff: {
    code: "FORMAT_TRUNCATED",
    message: "{part} is cut off: the rest of it is missing.",
    hint: "Copy or download it again.",
  },
  damaged: {
    code: "FORMAT_DAMAGED",
    message: "{part} is damaged: its parts do not fit together.",
    hint: "Export or download it again. A file that went through a text editor or a mail system may have lost bytes.",
  },
});

/** In front of an error of one of several files: which one it is. */
export const inFile = messages("inputs", { inFile: "“{file}”: {message}" }).inFile;

/** Errors of converting a file. */
export const conversionErrors = defineErrors("conversions", {
  noKey: {
    code: "PFX_NO_KEY",
    message: "{file} holds no private key.",
    hint: "Export it again on the server where the request was made, with “Yes, export the private key”.",
  },
  keyWithoutCertificate: {
    code: "PFX_NO_CERTIFICATE",
    message: "{file} holds a private key but no certificate.",
    hint: "Export key and certificate together, or give the file with the certificate as well.",
  },
  noCertificate: {
    code: "PFX_NO_CERTIFICATE",
    message: "{file} holds no certificate.",
    hint: "Choose a PFX, a PEM file or a P7B with the certificate in it.",
  },
  mismatch: {
    code: "PFX_KEY_MISMATCH",
    message: "No certificate in {file} belongs to its private key.",
    hint: "Export the certificate again from the store in which it shows that it has a private key.",
  },
  mismatchBeside: {
    code: "PFX_KEY_MISMATCH",
    message: "The certificate for {certificate} in {file} belongs to another key, not to the one in {keyFile}.",
    hint: "Give the key that was made with the request for this certificate, or the certificate that was issued for this key.",
  },
  severalKeys: {
    code: "PFX_SEVERAL_KEYS",
    message: "{file} holds {count, number} private keys with certificates: {certificates}. A result holds one.",
    hint: "Choose one by its thumbprint, or have a file made of each.",
  },
  thumbprintMissing: {
    code: "PFX_SEVERAL_KEYS",
    message:
      "{file} holds no private key for a certificate with the thumbprint {thumbprint}. It holds: {certificates}.",
    hint: "Choose one of these.",
  },
  severalBundles: {
    code: "PFX_SEVERAL_KEYS",
    message: "{file} holds several PFX files: {names}.",
    hint: "Unpack it, and convert them together.",
  },
  keyForOtherProvider: {
    code: "KEY_NOT_RSA",
    message:
      "{file} holds {key}. The provider “{provider}” takes {accepts, select, both {RSA and elliptic curve} other {RSA}} keys only.",
    hint: "Request a new certificate with an RSA key. For software that takes elliptic curves choose the target “modern” instead.",
  },
  keyForOtherTarget: {
    code: "KEY_UNSUPPORTED_ALGORITHM",
    message: "{file} holds {key}, which the target “{target}” does not take.",
    hint: "RSA and elliptic curve keys can be converted.",
  },
  passwordRequired: {
    code: "PFX_OUT_PASSWORD_REQUIRED",
    message: "{file} has no password, so the result would have none either.",
    hint: "Give a password for the result; Windows asks for it at import.",
  },
  keyInClear: {
    code: "CONVERT_OPTIONS",
    message: "Without a password the private key would be in the file unencrypted.",
    hint: "Give a password for the result, or confirm that the key shall be written without one.",
  },
  existsDifferent: {
    code: "OUTPUT_EXISTS",
    message: "There is already a file {path}, but it is not what would be written now: {differences}.",
    hint: "Replace it, keep both, or choose another folder. The file was not touched.",
  },
  existsUnreadable: {
    code: "OUTPUT_EXISTS",
    message: "There is already a file {path}, which could not be compared with its source. {reason}",
    hint: "Replace it, keep both, or choose another folder. The file was not touched.",
  },
  notVerified: {
    code: "PFX_VERIFICATION_FAILED",
    message: "The new file was read back and is not what it should be: {differences}.",
    hint: "The file was not kept. Try again; if it happens again, please report it.",
  },
});

/** Kinds of keys, and what a new file can differ in, as ends of the sentences above. */
export const conversionTerms = messages("conversions.terms", {
  keys: {
    ellipticCurve: "an elliptic curve key",
    namedCurve: "an elliptic curve key ({curve})",
    dsa: "a DSA key",
    rsaPss: "an RSA key that is bound to RSASSA-PSS signatures",
    edwards: "an {algorithm} key",
    other: "a key of the algorithm {algorithm}",
  },
  certificate: "{name} ({thumbprint})",
  requestFor: "The request for “{subject}”",
  difference: "{what} is {found} instead of {wanted}",
  parts: {
    container: "the container",
    encoding: "the encoding",
    key: "the key",
    keys: "the number of keys",
    certificateOfKey: "the certificate of the key",
    certificates: "the list of certificates",
    otherContents: "the number of other contents",
    trailingBytes: "the number of bytes after the end",
    friendlyName: "the friendly name",
    storeProperties: "the list of store properties",
    provider: "the provider",
    keySpec: "the KeySpec",
    keyUsageOctet: "the key usage octet",
    machineKeySet: "the machine key set",
    containerName: "the container name",
    ofKey: {
      encryption: "the key encryption",
      iterations: "the number of iterations of the key encryption",
      salt: "the length of the key salt",
    },
    ofCertificates: {
      encryption: "the certificate encryption",
      iterations: "the number of iterations of the certificate encryption",
      salt: "the length of the certificate salt",
    },
    mac: "the MAC",
    macIterations: "the number of MAC iterations",
    macSalt: "the length of the MAC salt",
  },
  values: { missing: "missing", set: "set", notSet: "not set" },
  doesNotOpen: "it does not open ({reason})",
});

/** Errors of joining an issued certificate with the key of its request. */
export const completionErrors = defineErrors("completions", {
  keyOfOtherRequest: {
    code: "PENDING_DAMAGED",
    message: "The stored key does not belong to the stored request.",
    hint: "One of the two files was replaced. Restore the pending request from a backup, or make a new request.",
  },
  otherCertificate: {
    code: "CERTIFICATE_KEY_MISMATCH",
    message:
      "The certificate “{certificate}” of “{file}” does not belong to the request for “{subject}”: it holds another public key.",
    hint: "Choose the certificate that was issued for this very request, or the pending request that it was issued for.",
  },
  noCertificate: {
    code: "CERTIFICATE_KEY_MISMATCH",
    message: "No certificate belongs to the request for “{subject}”.",
    hint: "Choose the certificate that was issued for this very request.",
  },
});

/** Errors of making requests and of the lab CA. */
export const issuingErrors = defineErrors("issuing", {
  requestPassphraseTooShort: {
    code: "PASSPHRASE_TOO_SHORT",
    message: "The passphrase has fewer than {minimum, number} characters.",
    hint: "It protects the private key until the certificate is there. Choose a longer one.",
  },
  labPassphraseTooShort: {
    code: "PASSPHRASE_TOO_SHORT",
    message: "The passphrase has fewer than {minimum, number} characters.",
    hint: "It protects the keys of the lab CA. Choose a longer one.",
  },
  notARequest: {
    code: "REQUEST_INVALID",
    message: "This is not a certificate request but {content}.",
    hint: "Give the .req file that was made for the server.",
  },
  requestNotChecked: {
    code: "REQUEST_SIGNATURE_INVALID",
    message: "The request is signed in a way that KeySpec cannot check, so the lab CA does not sign it.",
    hint: "Make the request again, with an RSA key and SHA-256.",
  },
  requestChanged: {
    code: "REQUEST_SIGNATURE_INVALID",
    message: "The signature of the request does not fit its content: it was changed after it was made, or damaged.",
    hint: "Make the request again, with an RSA key and SHA-256.",
  },
});
