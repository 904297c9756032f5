import type { NamedOid } from "#shared/facts/common.ts";
import { type KnownOid, knownOids } from "#shared/facts/known-oids.ts";
import { processedExtensions } from "#shared/facts/processed-extensions.ts";

/** Every object identifier of the project, each once; those that rules need too stand in `knownOids`. Logic compares `oids.x.oid`; a dotted literal stands nowhere else. */
export const oids = {
  // content types
  data: { oid: "1.2.840.113549.1.7.1", name: "data", source: "RFC 5652 §4" },
  signedData: { oid: "1.2.840.113549.1.7.2", name: "signedData", source: "RFC 5652 §5.1" },
  envelopedData: { oid: "1.2.840.113549.1.7.3", name: "envelopedData", source: "RFC 5652 §6.1" },
  encryptedData: { oid: "1.2.840.113549.1.7.6", name: "encryptedData", source: "RFC 5652 §8" },
  pkiData: { oid: "1.3.6.1.5.5.7.12.2", name: "PKIData (CMC)", source: "RFC 5272 §3.2.1" },

  // PKCS#12 bags
  keyBag: { oid: "1.2.840.113549.1.12.10.1.1", name: "keyBag", source: "RFC 7292 §4.2.1" },
  shroudedKeyBag: { oid: "1.2.840.113549.1.12.10.1.2", name: "pkcs8ShroudedKeyBag", source: "RFC 7292 §4.2.2" },
  certBag: { oid: "1.2.840.113549.1.12.10.1.3", name: "certBag", source: "RFC 7292 §4.2.3" },
  crlBag: { oid: "1.2.840.113549.1.12.10.1.4", name: "crlBag", source: "RFC 7292 §4.2.4" },
  secretBag: { oid: "1.2.840.113549.1.12.10.1.5", name: "secretBag", source: "RFC 7292 §4.2.5" },
  safeContentsBag: { oid: "1.2.840.113549.1.12.10.1.6", name: "safeContentsBag", source: "RFC 7292 §4.2.6" },
  x509Certificate: { oid: "1.2.840.113549.1.9.22.1", name: "x509Certificate", source: "RFC 7292 §4.2.3" },
  sdsiCertificate: { oid: "1.2.840.113549.1.9.22.2", name: "sdsiCertificate", source: "RFC 7292 §4.2.3" },
  x509Crl: { oid: "1.2.840.113549.1.9.23.1", name: "x509CRL", source: "RFC 7292 §4.2.4" },

  // password-based encryption
  pbeSha1Rc4128: { oid: "1.2.840.113549.1.12.1.1", name: "pbeWithSHAAnd128BitRC4", source: "RFC 7292 appendix C" },
  pbeSha1Rc440: { oid: "1.2.840.113549.1.12.1.2", name: "pbeWithSHAAnd40BitRC4", source: "RFC 7292 appendix C" },
  pbeSha1TripleDes3: {
    oid: "1.2.840.113549.1.12.1.3",
    name: "pbeWithSHAAnd3-KeyTripleDES-CBC",
    source: "RFC 7292 appendix C",
  },
  pbeSha1TripleDes2: {
    oid: "1.2.840.113549.1.12.1.4",
    name: "pbeWithSHAAnd2-KeyTripleDES-CBC",
    source: "RFC 7292 appendix C",
  },
  pbeSha1Rc2128: { oid: "1.2.840.113549.1.12.1.5", name: "pbeWithSHAAnd128BitRC2-CBC", source: "RFC 7292 appendix C" },
  pbeSha1Rc240: { oid: "1.2.840.113549.1.12.1.6", name: "pbeWithSHAAnd40BitRC2-CBC", source: "RFC 7292 appendix C" },
  pbeMd5Des: { oid: "1.2.840.113549.1.5.3", name: "pbeWithMD5AndDES-CBC", source: "RFC 8018 appendix A.3" },
  pbeMd5Rc2: { oid: "1.2.840.113549.1.5.6", name: "pbeWithMD5AndRC2-CBC", source: "RFC 8018 appendix A.3" },
  pbeSha1Des: { oid: "1.2.840.113549.1.5.10", name: "pbeWithSHA1AndDES-CBC", source: "RFC 8018 appendix A.3" },
  pbeSha1Rc2: { oid: "1.2.840.113549.1.5.11", name: "pbeWithSHA1AndRC2-CBC", source: "RFC 8018 appendix A.3" },
  pbkdf2: { oid: "1.2.840.113549.1.5.12", name: "PBKDF2", source: "RFC 8018 appendix A.2" },
  pbes2: { oid: "1.2.840.113549.1.5.13", name: "PBES2", source: "RFC 8018 appendix A.4" },
  pbmac1: { oid: "1.2.840.113549.1.5.14", name: "PBMAC1", source: "RFC 8018 appendix A.5, RFC 9579" },
  scrypt: { oid: "1.3.6.1.4.1.11591.4.11", name: "scrypt", source: "RFC 7914 §7" },

  // ciphers
  desCbc: { oid: "1.3.14.3.2.7", name: "desCBC", source: "RFC 8018 appendix B.2.1" },
  desEde3Cbc: { oid: "1.2.840.113549.3.7", name: "des-EDE3-CBC", source: "RFC 8018 appendix B.2.2" },
  rc2Cbc: { oid: "1.2.840.113549.3.2", name: "rc2CBC", source: "RFC 8018 appendix B.2.3" },
  aes128Cbc: { oid: "2.16.840.1.101.3.4.1.2", name: "aes128-CBC", source: "RFC 3565 §4.1" },
  aes192Cbc: { oid: "2.16.840.1.101.3.4.1.22", name: "aes192-CBC", source: "RFC 3565 §4.1" },
  aes256Cbc: { oid: "2.16.840.1.101.3.4.1.42", name: "aes256-CBC", source: "RFC 3565 §4.1" },

  // digests and keyed digests
  md2: { oid: "1.2.840.113549.2.2", name: "MD2", source: "RFC 8017 appendix B.1" },
  // algorithms that files use and KeySpec does not read: refused by their names
  camellia128Cbc: { oid: "1.2.392.200011.61.1.1.1.2", name: "Camellia-128-CBC", source: "RFC 3657 §2" },
  camellia192Cbc: { oid: "1.2.392.200011.61.1.1.1.3", name: "Camellia-192-CBC", source: "RFC 3657 §2" },
  camellia256Cbc: { oid: "1.2.392.200011.61.1.1.1.4", name: "Camellia-256-CBC", source: "RFC 3657 §2" },
  cast5Cbc: { oid: "1.2.840.113533.7.66.10", name: "CAST5-CBC", source: "RFC 2984 §3" },
  pbeMd5Cast5: { oid: "1.2.840.113533.7.66.12", name: "pbeWithMD5AndCAST5-CBC", source: "RFC 2144 appendix C" },
  blowfishCbc: { oid: "1.3.6.1.4.1.3029.1.2", name: "Blowfish-CBC", source: "GnuPG OID registry" },
  ideaCbc: { oid: "1.3.6.1.4.1.188.7.1.1.2", name: "IDEA-CBC", source: "RFC 3058 §2" },
  rc5Cbc: { oid: "1.2.840.113549.3.9", name: "RC5-CBC-Pad", source: "RFC 8018 appendix B.2.4" },
  seedCbc: { oid: "1.2.410.200004.1.4", name: "SEED-CBC", source: "RFC 4010 §2" },
  aria128Cbc: { oid: "1.2.410.200046.1.1.2", name: "ARIA-128-CBC", source: "RFC 5794 appendix B" },
  aria192Cbc: { oid: "1.2.410.200046.1.1.7", name: "ARIA-192-CBC", source: "RFC 5794 appendix B" },
  aria256Cbc: { oid: "1.2.410.200046.1.1.12", name: "ARIA-256-CBC", source: "RFC 5794 appendix B" },
  sm4Cbc: { oid: "1.2.156.10197.1.104.2", name: "SM4-CBC", source: "GM/T 0006" },
  aes128Gcm: { oid: "2.16.840.1.101.3.4.1.6", name: "AES-128-GCM", source: "RFC 5084 §3.2" },
  aes192Gcm: { oid: "2.16.840.1.101.3.4.1.26", name: "AES-192-GCM", source: "RFC 5084 §3.2" },
  aes256Gcm: { oid: "2.16.840.1.101.3.4.1.46", name: "AES-256-GCM", source: "RFC 5084 §3.2" },
  hmacMd5: { oid: "1.3.6.1.5.5.8.1.1", name: "HMAC-MD5", source: "RFC 2403 §3" },
  hmacWithMd5: { oid: "1.2.840.113549.2.6", name: "HMAC-MD5", source: "PKCS#5 v2.0" },
  hmacSha512Of224: { oid: "1.2.840.113549.2.12", name: "HMAC-SHA-512/224", source: "RFC 8018 appendix B.1.2" },
  hmacSha512Of256: { oid: "1.2.840.113549.2.13", name: "HMAC-SHA-512/256", source: "RFC 8018 appendix B.1.2" },
  hmacSha3Of224: { oid: "2.16.840.1.101.3.4.2.13", name: "HMAC-SHA3-224", source: "NIST CSOR" },
  hmacSha3Of256: { oid: "2.16.840.1.101.3.4.2.14", name: "HMAC-SHA3-256", source: "NIST CSOR" },
  hmacSha3Of384: { oid: "2.16.840.1.101.3.4.2.15", name: "HMAC-SHA3-384", source: "NIST CSOR" },
  hmacSha3Of512: { oid: "2.16.840.1.101.3.4.2.16", name: "HMAC-SHA3-512", source: "NIST CSOR" },
  hmacSm3: { oid: "1.2.156.10197.1.401.3.1", name: "HMAC-SM3", source: "GM/T 0091" },
  hmacGost2012Of256: { oid: "1.2.643.7.1.1.4.1", name: "HMAC-Streebog-256", source: "RFC 9215" },
  hmacGost2012Of512: { oid: "1.2.643.7.1.1.4.2", name: "HMAC-Streebog-512", source: "RFC 9215" },
  md4: { oid: "1.2.840.113549.2.4", name: "MD4", source: "RFC 1320" },
  sha512Of224: { oid: "2.16.840.1.101.3.4.2.5", name: "SHA-512/224", source: "RFC 8017 appendix B.1" },
  sha3Of224: { oid: "2.16.840.1.101.3.4.2.7", name: "SHA3-224", source: "NIST CSOR" },
  sha3Of256: { oid: "2.16.840.1.101.3.4.2.8", name: "SHA3-256", source: "NIST CSOR" },
  sha3Of384: { oid: "2.16.840.1.101.3.4.2.9", name: "SHA3-384", source: "NIST CSOR" },
  sha3Of512: { oid: "2.16.840.1.101.3.4.2.10", name: "SHA3-512", source: "NIST CSOR" },
  sm3: { oid: "1.2.156.10197.1.401", name: "SM3", source: "GM/T 0006" },
  ripemd160: { oid: "1.3.36.3.2.1", name: "RIPEMD-160", source: "TeleTrusT" },
  whirlpool: { oid: "1.0.10118.3.0.55", name: "Whirlpool", source: "ISO/IEC 10118-3" },
  protectedPassword: { oid: "1.3.6.1.4.1.311.17.4", name: "Microsoft protected password", source: "wincrypt.h" },

  md5: { oid: "1.2.840.113549.2.5", name: "MD5", source: "RFC 8017 appendix B.1" },
  sha1: { oid: "1.3.14.3.2.26", name: "SHA-1", source: "RFC 8017 appendix B.1" },
  sha224: { oid: "2.16.840.1.101.3.4.2.4", name: "SHA-224", source: "RFC 8017 appendix B.1" },
  sha256: { oid: "2.16.840.1.101.3.4.2.1", name: "SHA-256", source: "RFC 8017 appendix B.1" },
  sha384: { oid: "2.16.840.1.101.3.4.2.2", name: "SHA-384", source: "RFC 8017 appendix B.1" },
  sha512: { oid: "2.16.840.1.101.3.4.2.3", name: "SHA-512", source: "RFC 8017 appendix B.1" },
  gost94: { oid: "1.2.643.2.2.9", name: "GOST R 34.11-94", source: "RFC 4357 §11.2" },
  streebog256: { oid: "1.2.643.7.1.1.2.2", name: "GOST R 34.11-2012 (256)", source: "RFC 9215 §2" },
  streebog512: { oid: "1.2.643.7.1.1.2.3", name: "GOST R 34.11-2012 (512)", source: "RFC 9215 §2" },
  gost28147: { oid: "1.2.643.2.2.21", name: "GOST 28147-89", source: "RFC 4357 §10.1" },
  sha512256: { oid: "2.16.840.1.101.3.4.2.6", name: "SHA-512/256", source: "RFC 8017 appendix B.1" },
  hmacSha1: { oid: "1.2.840.113549.2.7", name: "HMAC-SHA-1", source: "RFC 8018 appendix B.1.1" },
  hmacSha224: { oid: "1.2.840.113549.2.8", name: "HMAC-SHA-224", source: "RFC 8018 appendix B.1.2" },
  hmacSha256: { oid: "1.2.840.113549.2.9", name: "HMAC-SHA-256", source: "RFC 8018 appendix B.1.2" },
  hmacSha384: { oid: "1.2.840.113549.2.10", name: "HMAC-SHA-384", source: "RFC 8018 appendix B.1.2" },
  hmacSha512: { oid: "1.2.840.113549.2.11", name: "HMAC-SHA-512", source: "RFC 8018 appendix B.1.2" },

  // public keys
  rsaEncryption: { oid: "1.2.840.113549.1.1.1", name: "rsaEncryption", source: "RFC 8017 appendix A.1" },
  rsaOaep: { oid: "1.2.840.113549.1.1.7", name: "RSAES-OAEP", source: "RFC 8017 appendix A.2.1" },
  mgf1: { oid: "1.2.840.113549.1.1.8", name: "MGF1", source: "RFC 8017 appendix B.2.1" },
  rsaPss: { oid: "1.2.840.113549.1.1.10", name: "RSASSA-PSS", source: "RFC 8017 appendix A.2.3" },
  dsa: { oid: "1.2.840.10040.4.1", name: "DSA", source: "RFC 3279 §2.3.2" },
  ecPublicKey: { oid: "1.2.840.10045.2.1", name: "ecPublicKey", source: "RFC 5480 §2.1.1" },
  x25519: { oid: "1.3.101.110", name: "X25519", source: "RFC 8410 §3" },
  x448: { oid: "1.3.101.111", name: "X448", source: "RFC 8410 §3" },
  ed25519: { oid: "1.3.101.112", name: "Ed25519", source: "RFC 8410 §3" },
  ed448: { oid: "1.3.101.113", name: "Ed448", source: "RFC 8410 §3" },
  gost2001: { oid: "1.2.643.2.2.19", name: "GOST R 34.10-2001", source: "RFC 4491 §2.3.2" },
  gost2012Short: { oid: "1.2.643.7.1.1.1.1", name: "GOST R 34.10-2012 (256)", source: "RFC 9215 §4" },
  gost2012Long: { oid: "1.2.643.7.1.1.1.2", name: "GOST R 34.10-2012 (512)", source: "RFC 9215 §4" },
  mlKem512: { oid: "2.16.840.1.101.3.4.4.1", name: "ML-KEM-512", source: "NIST CSOR" },
  mlKem768: { oid: "2.16.840.1.101.3.4.4.2", name: "ML-KEM-768", source: "NIST CSOR" },
  mlKem1024: { oid: "2.16.840.1.101.3.4.4.3", name: "ML-KEM-1024", source: "NIST CSOR" },
  mlDsa44: { oid: "2.16.840.1.101.3.4.3.17", name: "ML-DSA-44", source: "NIST CSOR" },
  mlDsa65: { oid: "2.16.840.1.101.3.4.3.18", name: "ML-DSA-65", source: "NIST CSOR" },
  mlDsa87: { oid: "2.16.840.1.101.3.4.3.19", name: "ML-DSA-87", source: "NIST CSOR" },

  // named curves
  secp192r1: { oid: "1.2.840.10045.3.1.1", name: "P-192", source: "RFC 5480 §2.1.1.1" },
  secp224r1: { oid: "1.3.132.0.33", name: "P-224", source: "RFC 5480 §2.1.1.1" },
  secp256r1: { oid: "1.2.840.10045.3.1.7", name: "P-256", source: "RFC 5480 §2.1.1.1" },
  secp384r1: { oid: "1.3.132.0.34", name: "P-384", source: "RFC 5480 §2.1.1.1" },
  secp521r1: { oid: "1.3.132.0.35", name: "P-521", source: "RFC 5480 §2.1.1.1" },
  secp256k1: { oid: "1.3.132.0.10", name: "secp256k1", source: "SEC 2 §2.4.1" },
  brainpoolP160r1: { oid: "1.3.36.3.3.2.8.1.1.1", name: "brainpoolP160r1", source: "RFC 5639 §4.1" },
  brainpoolP256r1: { oid: "1.3.36.3.3.2.8.1.1.7", name: "brainpoolP256r1", source: "RFC 5639 §4.1" },
  brainpoolP384r1: { oid: "1.3.36.3.3.2.8.1.1.11", name: "brainpoolP384r1", source: "RFC 5639 §4.1" },
  brainpoolP512r1: { oid: "1.3.36.3.3.2.8.1.1.13", name: "brainpoolP512r1", source: "RFC 5639 §4.1" },

  // signatures
  md2WithRsa: { oid: "1.2.840.113549.1.1.2", name: "md2WithRSAEncryption", source: "RFC 3279 §2.2.1" },
  md5WithRsa: { oid: "1.2.840.113549.1.1.4", name: "md5WithRSAEncryption", source: "RFC 3279 §2.2.1" },
  sha1WithRsa: { oid: "1.2.840.113549.1.1.5", name: "sha1WithRSAEncryption", source: "RFC 3279 §2.2.1" },
  sha1WithRsaOiw: { oid: "1.3.14.3.2.29", name: "sha1WithRSASignature", source: "OIW Security SIG" },
  sha224WithRsa: { oid: "1.2.840.113549.1.1.14", name: "sha224WithRSAEncryption", source: "RFC 4055 §5" },
  sha256WithRsa: { oid: "1.2.840.113549.1.1.11", name: "sha256WithRSAEncryption", source: "RFC 4055 §5" },
  sha384WithRsa: { oid: "1.2.840.113549.1.1.12", name: "sha384WithRSAEncryption", source: "RFC 4055 §5" },
  sha512WithRsa: { oid: "1.2.840.113549.1.1.13", name: "sha512WithRSAEncryption", source: "RFC 4055 §5" },
  dsaWithSha1: { oid: "1.2.840.10040.4.3", name: "dsa-with-SHA1", source: "RFC 3279 §2.2.2" },
  dsaWithSha256: { oid: "2.16.840.1.101.3.4.3.2", name: "dsa-with-SHA256", source: "RFC 5758 §3.1" },
  ecdsaWithSha1: { oid: "1.2.840.10045.4.1", name: "ecdsa-with-SHA1", source: "RFC 3279 §2.2.3" },
  ecdsaWithSha224: { oid: "1.2.840.10045.4.3.1", name: "ecdsa-with-SHA224", source: "RFC 5758 §3.2" },
  ecdsaWithSha256: { oid: "1.2.840.10045.4.3.2", name: "ecdsa-with-SHA256", source: "RFC 5758 §3.2" },
  ecdsaWithSha384: { oid: "1.2.840.10045.4.3.3", name: "ecdsa-with-SHA384", source: "RFC 5758 §3.2" },
  ecdsaWithSha512: { oid: "1.2.840.10045.4.3.4", name: "ecdsa-with-SHA512", source: "RFC 5758 §3.2" },
  ecdsaWithSpecified: { oid: "1.2.840.10045.4.3", name: "ecdsa-with-Specified", source: "ANSI X9.62; formats.md §4.2" },

  // PKCS#9 attributes
  unstructuredName: { oid: "1.2.840.113549.1.9.2", name: "unstructuredName", source: "RFC 2985 §5.4.3" },
  unstructuredAddress: { oid: "1.2.840.113549.1.9.8", name: "unstructuredAddress", source: "RFC 2985 §5.4.4" },
  challengePassword: { oid: "1.2.840.113549.1.9.7", name: "challengePassword", source: "RFC 2985 §5.4.1" },
  extensionRequest: knownOids.extensionRequest,
  smimeCapabilities: { oid: "1.2.840.113549.1.9.15", name: "smimeCapabilities", source: "RFC 8551 §2.5.2" },
  friendlyName: { oid: "1.2.840.113549.1.9.20", name: "friendlyName", source: "RFC 2985 §5.5.1" },
  localKeyId: { oid: "1.2.840.113549.1.9.21", name: "localKeyID", source: "RFC 2985 §5.5.2" },

  // Microsoft: PKCS#12
  cspName: {
    oid: "1.3.6.1.4.1.311.17.1",
    name: "Microsoft CSP Name",
    source: "wincrypt.h szOID_PKCS_12_KEY_PROVIDER_NAME_ATTR",
  },
  localMachineKeySet: {
    oid: "1.3.6.1.4.1.311.17.2",
    name: "Microsoft Local Key Set",
    source: "wincrypt.h szOID_LOCAL_MACHINE_KEYSET",
  },
  storePropertyArc: {
    oid: "1.3.6.1.4.1.311.17.3",
    name: "Microsoft certificate store property",
    source: "wincrypt.h szOID_PKCS_12_EXTENDED_ATTRIBUTES",
  },
  oracleTrustedKeyUsage: {
    oid: "2.16.840.1.113894.746875.1.1",
    name: "Oracle trusted key usage",
    source: "JDK sun.security.pkcs12.PKCS12KeyStore",
  },

  // Microsoft: requests and certificates
  enrolmentNameValuePair: {
    oid: "1.3.6.1.4.1.311.13.2.1",
    name: "Enrollment Name Value Pair",
    source: "MS-WCCE §2.2.2.7.10",
  },
  enrolmentCsp: { oid: "1.3.6.1.4.1.311.13.2.2", name: "Enrollment CSP", source: "MS-WCCE §2.2.2.7.2" },
  osVersion: { oid: "1.3.6.1.4.1.311.13.2.3", name: "OS Version", source: "MS-WCCE §2.2.2.7.1" },
  renewalCertificate: { oid: "1.3.6.1.4.1.311.13.1", name: "Renewal Certificate", source: "MS-WCCE §2.2.2.7.3" },
  oldCertificateExtensions: knownOids.oldCertificateExtensions,
  certificateTemplateName: {
    oid: "1.3.6.1.4.1.311.20.2",
    name: "Certificate Template Name",
    source: "MS-WCCE §2.2.2.7.7.1",
  },
  certificateManifold: {
    oid: "1.3.6.1.4.1.311.20.3",
    name: "Certificate Manifold",
    source: "wincrypt.h szOID_CERT_MANIFOLD",
  },
  caVersion: { oid: "1.3.6.1.4.1.311.21.1", name: "CA Version", source: "MS-WCCE §2.2.2.7.7" },
  certificateTemplate: {
    oid: "1.3.6.1.4.1.311.21.7",
    name: "Certificate Template Information",
    source: "MS-WCCE §2.2.2.7.7.2",
  },
  archivedKey: { oid: "1.3.6.1.4.1.311.21.13", name: "Archived Key", source: "MS-WCCE §2.2.2.7.5" },
  clientInformation: { oid: "1.3.6.1.4.1.311.21.20", name: "Client Information", source: "MS-WCCE §2.2.2.7.4" },
  encryptedKeyHash: { oid: "1.3.6.1.4.1.311.21.21", name: "Encrypted Key Hash", source: "MS-WCCE §2.2.2.7.9" },
  userPrincipalName: {
    oid: "1.3.6.1.4.1.311.20.2.3",
    name: "User Principal Name",
    source: "wincrypt.h szOID_NT_PRINCIPAL_NAME",
  },
  ntdsSecurity: { oid: "1.3.6.1.4.1.311.25.2", name: "NTDS security extension", source: "MS-WCCE §2.2.2.7.7.4" },

  // X.509 extensions; those that every program processes stand in processedExtensions
  ...processedExtensions,
  subjectKeyIdentifier: knownOids.subjectKeyIdentifier,
  issuerAltName: { oid: "2.5.29.18", name: "Issuer Alternative Name", source: "RFC 5280 §4.2.1.7" },
  authorityKeyIdentifier: knownOids.authorityKeyIdentifier,
  freshestCrl: { oid: "2.5.29.46", name: "Freshest CRL", source: "RFC 5280 §4.2.1.15" },
  crlNumber: { oid: "2.5.29.20", name: "CRL Number", source: "RFC 5280 §5.2.3" },
  crlReason: { oid: "2.5.29.21", name: "Reason Code", source: "RFC 5280 §5.3.1" },
  invalidityDate: { oid: "2.5.29.24", name: "Invalidity Date", source: "RFC 5280 §5.3.2" },
  authorityInformationAccess: knownOids.authorityInformationAccess,
  subjectInformationAccess: {
    oid: "1.3.6.1.5.5.7.1.11",
    name: "Subject Information Access",
    source: "RFC 5280 §4.2.2.2",
  },
  ocspBasic: { oid: "1.3.6.1.5.5.7.48.1.1", name: "OCSP Basic Response", source: "RFC 6960 §4.2.1" },
  ocspNoCheck: knownOids.ocspNoCheck,
  tlsFeature: { oid: "1.3.6.1.5.5.7.1.24", name: "TLS Feature", source: "RFC 7633 §6" },
  signedCertificateTimestamps: {
    oid: "1.3.6.1.4.1.11129.2.4.2",
    name: "Signed Certificate Timestamps",
    source: "RFC 6962 §3.3",
  },
  ocsp: { oid: "1.3.6.1.5.5.7.48.1", name: "OCSP", source: "RFC 5280 §4.2.2.1" },
  caIssuers: { oid: "1.3.6.1.5.5.7.48.2", name: "CA Issuers", source: "RFC 5280 §4.2.2.1" },

  // extended key usages
  anyPolicy: knownOids.anyPolicy,
  anyExtendedKeyUsage: knownOids.anyExtendedKeyUsage,
  serverAuthentication: knownOids.serverAuthentication,
  clientAuthentication: knownOids.clientAuthentication,
  codeSigning: { oid: "1.3.6.1.5.5.7.3.3", name: "Code Signing", source: "RFC 5280 §4.2.1.12" },
  emailProtection: { oid: "1.3.6.1.5.5.7.3.4", name: "Secure Email", source: "RFC 5280 §4.2.1.12" },
  ipsecEndSystem: { oid: "1.3.6.1.5.5.7.3.5", name: "IP security end system", source: "RFC 4945 §5.1.3.12" },
  timeStamping: { oid: "1.3.6.1.5.5.7.3.8", name: "Time Stamping", source: "RFC 5280 §4.2.1.12" },
  ocspSigning: knownOids.ocspSigning,
  smartCardLogon: {
    oid: "1.3.6.1.4.1.311.20.2.2",
    name: "Smart Card Logon",
    source: "wincrypt.h szOID_KP_SMARTCARD_LOGON",
  },
  encryptingFileSystem: {
    oid: "1.3.6.1.4.1.311.10.3.4",
    name: "Encrypting File System",
    source: "wincrypt.h szOID_KP_EFS",
  },
  serverGatedCrypto: {
    oid: "1.3.6.1.4.1.311.10.3.3",
    name: "Microsoft Server Gated Crypto",
    source: "wincrypt.h szOID_SERVER_GATED_CRYPTO",
  },
  remoteDesktop: {
    oid: "1.3.6.1.4.1.311.54.1.2",
    name: "Remote Desktop Authentication",
    source: "Microsoft Remote Desktop Services",
  },
  kdcAuthentication: { oid: "1.3.6.1.5.2.3.5", name: "KDC Authentication", source: "RFC 4556 §3.2.4" },

  // attributes of distinguished names
  commonName: knownOids.commonName,
  emailAddress: knownOids.emailAddress,
  surname: { oid: "2.5.4.4", name: "SN", source: "RFC 4519 §2.32" },
  serialNumberAttribute: { oid: "2.5.4.5", name: "serialNumber", source: "RFC 4519 §2.31" },
  countryName: { oid: "2.5.4.6", name: "C", source: "RFC 4519 §2.2" },
  localityName: { oid: "2.5.4.7", name: "L", source: "RFC 4519 §2.16" },
  stateOrProvinceName: { oid: "2.5.4.8", name: "ST", source: "RFC 4519 §2.33" },
  streetAddress: { oid: "2.5.4.9", name: "STREET", source: "RFC 4519 §2.34" },
  organizationName: { oid: "2.5.4.10", name: "O", source: "RFC 4519 §2.19" },
  organizationalUnitName: { oid: "2.5.4.11", name: "OU", source: "RFC 4519 §2.20" },
  title: { oid: "2.5.4.12", name: "title", source: "RFC 4519 §2.38" },
  description: { oid: "2.5.4.13", name: "description", source: "RFC 4519 §2.5" },
  businessCategory: { oid: "2.5.4.15", name: "businessCategory", source: "RFC 4519 §2.1" },
  postalCode: { oid: "2.5.4.17", name: "postalCode", source: "RFC 4519 §2.23" },
  postOfficeBox: { oid: "2.5.4.18", name: "postOfficeBox", source: "RFC 4519 §2.25" },
  telephoneNumber: { oid: "2.5.4.20", name: "telephoneNumber", source: "RFC 4519 §2.35" },
  nameAttribute: { oid: "2.5.4.41", name: "name", source: "RFC 4519 §2.18" },
  givenName: { oid: "2.5.4.42", name: "GN", source: "RFC 4519 §2.12" },
  initials: { oid: "2.5.4.43", name: "initials", source: "RFC 4519 §2.14" },
  generationQualifier: { oid: "2.5.4.44", name: "generationQualifier", source: "RFC 4519 §2.11" },
  distinguishedNameQualifier: { oid: "2.5.4.46", name: "dnQualifier", source: "RFC 4519 §2.8" },
  pseudonym: { oid: "2.5.4.65", name: "pseudonym", source: "X.520" },
  organizationIdentifier: { oid: "2.5.4.97", name: "organizationIdentifier", source: "X.520" },
  domainComponent: { oid: "0.9.2342.19200300.100.1.25", name: "DC", source: "RFC 4519 §2.4" },
  userId: { oid: "0.9.2342.19200300.100.1.1", name: "UID", source: "RFC 4519 §2.39" },
  jurisdictionLocality: {
    oid: "1.3.6.1.4.1.311.60.2.1.1",
    name: "jurisdictionL",
    source: "CA/Browser Forum EV Guidelines §9.2.4",
  },
  jurisdictionState: {
    oid: "1.3.6.1.4.1.311.60.2.1.2",
    name: "jurisdictionST",
    source: "CA/Browser Forum EV Guidelines §9.2.4",
  },
  jurisdictionCountry: {
    oid: "1.3.6.1.4.1.311.60.2.1.3",
    name: "jurisdictionC",
    source: "CA/Browser Forum EV Guidelines §9.2.4",
  },
} as const satisfies Record<string, KnownOid>;

const namesByOid: ReadonlyMap<string, string> = new Map(Object.values(oids).map((known) => [known.oid, known.name]));

/** The name that KeySpec knows for a dotted identifier, or the dotted form again. */
export function oidName(oid: string): string {
  return namesByOid.get(oid) ?? oid;
}

/** Identifier and name together, as facts carry them. */
export function namedOid(oid: string): NamedOid {
  return { oid, name: oidName(oid) };
}
