/** An error of Node's or of BoringSSL's, with its code. */
function refusal(Kind: new (message: string) => Error, message: string, code?: string): Error {
  return Object.assign(new Kind(message), code === undefined ? {} : { code });
}

/** As Node says it of a name that its cryptography does not have: the same words for OpenSSL and for BoringSSL. */
export const refusals = {
  cipher: () => refusal(Error, "Unknown cipher", "ERR_CRYPTO_UNKNOWN_CIPHER"),
  hash: () => refusal(Error, "Digest method not supported"),
  hashAtOnce: (name: string) => refusal(Error, `Digest method ${name} is not supported`),
  digest: (name: string) => refusal(TypeError, `Invalid digest: ${name}`, "ERR_CRYPTO_INVALID_DIGEST"),
  curve: () => refusal(TypeError, "Invalid EC curve name", "ERR_CRYPTO_INVALID_CURVE"),
  keyType: (name: string) =>
    refusal(TypeError, `The argument 'type' must be a supported key type. Received '${name}'`, "ERR_INVALID_ARG_VALUE"),
  /** As BoringSSL itself says it: library, reason and number of its headers (evp.h, ec.h, ssl.h), in its own form. */
  key: () =>
    refusal(
      Error,
      "error:06000080:public key routines:OPENSSL_internal:UNSUPPORTED_ALGORITHM",
      "ERR_OSSL_EVP_UNSUPPORTED_ALGORITHM",
    ),
  group: () =>
    refusal(
      Error,
      "error:0f00007b:elliptic curve routines:OPENSSL_internal:UNKNOWN_GROUP",
      "ERR_OSSL_EC_UNKNOWN_GROUP",
    ),
  command: () =>
    refusal(Error, "error:1000009e:SSL routines:OPENSSL_internal:INVALID_COMMAND", "ERR_SSL_INVALID_COMMAND"),
} as const;
