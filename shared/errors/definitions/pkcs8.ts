import { defineErrors } from "../define-errors.ts";

/** Private keys outside of PKCS#12, and the password-based encryption that all formats share. */
export const keyErrors = defineErrors("keys", {
  wrongPassphrase: {
    code: "KEY_WRONG_PASSPHRASE",
    message: "The passphrase does not open the private key.",
    hint: "Enter the passphrase that was chosen when the key was made. It cannot be recovered.",
  },
  passwordRequired: {
    code: "PFX_PASSWORD_REQUIRED",
    message: "{part} is a private key that is encrypted with a password.",
    hint: "Enter the password that was chosen when the key was made.",
  },
  encryptionUnsupported: {
    code: "KEY_UNSUPPORTED_ALGORITHM",
    message: "{reason}",
    hint: "Encrypt the key again with PBES2 and AES-256, for example with: openssl pkcs8 -topk8 -in key.pem -out new.pem",
  },
  unknownVersion: {
    code: "KEY_UNSUPPORTED_ALGORITHM",
    message: "The private key has version {version} of its format; version 0 and 1 are known.",
    hint: "Write the key again, for example with: openssl pkcs8 -topk8 -in key.pem -out new.pem",
  },
  severalPrimes: {
    code: "KEY_UNSUPPORTED_ALGORITHM",
    message: "The RSA key has more than two primes, which Windows does not take.",
    hint: "Request a certificate with an RSA key of 2048 to 4096 bits.",
  },
  numbersDiffer: {
    code: "KEY_DAMAGED",
    message: "The numbers of the RSA key do not belong together.",
    hint: "The key is damaged, or the program that wrote it was at fault. Export it again from where it was made.",
  },
  curveMissing: {
    code: "KEY_UNSUPPORTED_ALGORITHM",
    message: "{part} is an elliptic curve key that does not name its curve.",
    hint: "Write it again in PKCS#8 form, for example with: openssl pkcs8 -topk8 -in key.pem -out new.pem",
  },
  notAKeyInside: { code: "FORMAT_DAMAGED", message: "{part} holds no private key once it is decrypted." },
  rsaTooLong: {
    code: "KEY_UNSUPPORTED_ALGORITHM",
    message: "The RSA key is longer than {most, number} bits, the most that KeySpec reads.",
    hint: "Request a certificate with an RSA key of 2048 to 4096 bits.",
  },
  tooManyIterations: {
    code: "LIMIT_ITERATIONS",
    message:
      "The password of this file is protected with {iterations, number} iterations of the key derivation; KeySpec reads up to {most, number}.",
    hint: "Export the file again with fewer iterations. Windows accepts 600,000 at most.",
  },
  iterationsUsedUp: {
    code: "LIMIT_ITERATIONS",
    message:
      "The password of this file is protected with more than {most, number} iterations of the key derivation in all, the most that KeySpec reads.",
    hint: "Export the file again with fewer iterations. Windows accepts 600,000 at most.",
  },
  tooMuchMemory: {
    code: "LIMIT_MEMORY",
    message:
      "The password of this file is protected with scrypt that asks for {mebibytes, number} MiB; KeySpec gives it up to {most, number} MiB.",
    hint: "Encrypt the key again with PBKDF2, for example with: openssl pkcs8 -topk8 -in key.pem -out new.pem",
  },
  farTooMuchMemory: {
    code: "LIMIT_MEMORY",
    message:
      "The password of this file is protected with scrypt that asks for far more than the {most, number} MiB that KeySpec gives it.",
    hint: "Encrypt the key again with PBKDF2, for example with: openssl pkcs8 -topk8 -in key.pem -out new.pem",
  },
  halvesDiffer: {
    code: "KEY_DAMAGED",
    message: "The private key and the public key beside it do not belong together.",
    hint: "The file is damaged. Export it again.",
  },
  unusable: {
    code: "KEY_UNSUPPORTED_ALGORITHM",
    message: "This private key has an algorithm or form that KeySpec cannot work with.",
    hint: "RSA keys, and elliptic curve keys on the NIST curves, can be used.",
  },
  needsNativeCrypto: {
    code: "KEY_UNSUPPORTED_ALGORITHM",
    message: "This key cannot be used without the cryptography of the system.",
    hint: "Start KeySpec with Node instead of a host that has no native cryptography.",
  },
  curveNeedsNativeCrypto: {
    code: "KEY_UNSUPPORTED_ALGORITHM",
    message: "An elliptic curve key ({curve}) cannot be made without the cryptography of the system.",
    hint: "Choose an RSA key, or start KeySpec with Node instead of a host that has no native cryptography.",
  },
  hashUnsupported: {
    code: "KEY_UNSUPPORTED_ALGORITHM",
    message: "Signatures with {hash} cannot be made or checked here.",
  },
});
