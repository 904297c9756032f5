import { messages } from "../../text/localise.ts";
import { defineErrors } from "../define-errors.ts";

/** Errors of requests that wait for their certificate. */
export const pendingErrors = defineErrors("pending", {
  notFound: {
    code: "PENDING_NOT_FOUND",
    message: "There is no pending request {id}.",
    hint: "List the pending requests to see their ids.",
  },
  damaged: {
    code: "PENDING_DAMAGED",
    message: "The pending request {id} cannot be read: {why}.",
    hint: "The file was kept: {path}. Restore it from a backup, or delete the request and make a new one.",
  },
  withoutRequest: {
    code: "PENDING_DAMAGED",
    message: "The pending request {id} holds no certificate request.",
    hint: "Restore its file from a backup, or delete the request and make a new one.",
  },
  otherKey: {
    code: "CERTIFICATE_KEY_MISMATCH",
    message:
      "This certificate (for {purposes}) was not made from the request {id} for {server}: its public key is another one.",
    hint: "Choose the certificate that the CA issued for this very request. The pending request was not changed.",
  },
  noMatch: {
    code: "PENDING_NO_MATCH",
    message: "None of the pending requests has the key of this certificate, which is for {purposes}.",
    hint: "If the request was made on a server, import the certificate there with certreq -accept.{unread, plural, =0 {} one { # pending request could not be read; the certificate may belong to it.} other { # pending requests could not be read; the certificate may belong to one of them.}}",
  },
  nearMatch: {
    code: "PENDING_NO_MATCH",
    message:
      "None of the pending requests has the key of the certificate for {name}. It has the names of the request {id} for {server}, but another key.",
    hint: "It may answer an earlier request that was made again since, or one made elsewhere. Ask the CA for the certificate of this request.",
  },
  noCertificate: {
    code: "CERTIFICATE_KEY_MISMATCH",
    message: "{file} holds no certificate for this request.",
    hint: "Choose the certificate that the CA issued for this very request. The pending request was not changed.",
  },
  passphraseElsewhere: {
    code: "PASSPHRASE_REQUIRED",
    message:
      "The passphrase of the request for {server} is remembered by KeySpec’s desktop program, which alone can open it.",
    hint: "Give it here, or complete the request in the desktop program.",
  },
  passphraseForgotten: {
    code: "PASSPHRASE_REQUIRED",
    message: "The operating system’s key store did not give the passphrase of the request for {server}.",
    hint: "Give the passphrase that was chosen when the request was made. Without it the key cannot be opened.",
  },
  passphraseRequired: {
    code: "PASSPHRASE_REQUIRED",
    message: "The request for {server} needs the passphrase of its key.",
    hint: "Give the passphrase that was chosen when the request was made. Without it the key cannot be opened.",
  },
  outPasswordRequired: {
    code: "PFX_OUT_PASSWORD_REQUIRED",
    message: "The .{extension} file will hold the private key, so it needs a password.",
    hint: "Choose one; whoever imports the file on a server is asked for it. Convert can write a file without one.",
  },
  noPreviousCertificate: {
    code: "FORMAT_UNKNOWN",
    message: "The certificate to compare with: {message}",
    hint: "Export it as .cer, without its key, or give the certificate file. The request can also be completed without it.",
  },
});

/** What is told of pending requests beside a result. */
export const pendingNotices = messages("pending.notices", {
  unreadable: "{path} cannot be read: {why}. It was kept.",
  unreadableForeign: "{path} cannot be read: {why}. It was kept. Delete the file yourself if nobody needs it.",
  deletedMeanwhile: "The file is complete. The pending request was deleted meanwhile, and stays so.",
  notMarked: "The PFX is complete, but the pending request could not be marked as completed.",
  namesAndMore: "{name} and {count, plural, one {# more name} other {# more names}}",
});

/** What is told of the inventory of a deployment beside a completed request. */
export const completionNotices = messages("complete.notices", {
  inInventory: "The certificate is in the inventory of {deployment} now.",
  notInInventory:
    "The certificate could not be put into the inventory of {deployment}. Add its file there, so that it is known.",
});
