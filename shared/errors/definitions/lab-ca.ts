import { defineErrors } from "../define-errors.ts";

/** Errors of the lab CA of this computer. */
export const labCaErrors = defineErrors("labCa", {
  missing: {
    code: "LAB_CA_MISSING",
    message: "There is no lab CA yet.",
    hint: "Make one first: it takes a second and a passphrase.",
  },
  passphraseRequired: {
    code: "PASSPHRASE_REQUIRED",
    message: "The lab CA’s keys need their passphrase.",
    hint: "Enter the passphrase of the lab CA.",
  },
  noPassphraseToShare: {
    code: "PASSPHRASE_REQUIRED",
    message: "KeySpec does not remember the passphrase of the request, so the lab CA cannot get the same.",
    hint: "Enter a passphrase for the lab CA.",
  },
  exists: {
    code: "LAB_CA_EXISTS",
    message: "There is a lab CA already.",
    hint: "KeySpec never replaces one, because certificates in use may come from it. To start anew, move the folder {folder} away.",
  },
  damaged: {
    code: "LAB_CA_DAMAGED",
    message: "The lab CA cannot be read: {why}.",
    hint: "The file was kept: {path}. Restore it from a backup, or move the lab CA’s folder away and make a new lab CA.",
  },
  listDamaged: {
    code: "LAB_CA_DAMAGED",
    message: "The lab CA’s record of a certificate that it issued cannot be read: {why}.",
    hint: "The file was kept: {path}. Restore it from a backup; without it a revocation list could leave out a revoked certificate.",
  },
  noCertificate: {
    code: "LAB_CA_DAMAGED",
    message: "The lab CA’s file holds no readable certificate of the {level, select, root {root} other {issuing CA}}.",
    hint: "Restore it from a backup, or move it away and make a new lab CA.",
  },
  serialUnknown: {
    code: "LAB_CA_SERIAL_UNKNOWN",
    message: "The lab CA issued no certificate with the serial number {serialNumber}.",
    hint: "Inspect the certificate to see its serial number and issuer. Nothing was revoked.",
  },
});
