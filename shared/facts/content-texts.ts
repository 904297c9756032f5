import { messages } from "../text/localise.ts";

/** What a file or a part of one is, to complete "It seems to be …" and "This is not a PFX but …". */
export const contentTexts = messages("content", {
  kinds: {
    empty: "an empty file",
    certificate: "a certificate (X.509, DER)",
    request: "a certificate request (PKCS#10)",
    pkcs7: "a certificate bundle without keys (PKCS#7, P7B)",
    revocationList: "a certificate revocation list (CRL)",
    ocspResponse: "an OCSP response",
    pfx: "a PFX (PKCS#12)",
    privateKey: "a private key without a certificate (PKCS#8, not encrypted)",
    encryptedPrivateKey: "a private key without a certificate (PKCS#8, encrypted)",
    rsaPrivateKey: "an RSA private key without a certificate (PKCS#1, not encrypted)",
    ecPrivateKey: "an elliptic curve private key without a certificate (SEC 1, not encrypted)",
    pvkPrivateKey: "a private key without a certificate (PVK, as makecert writes it)",
    blobPrivateKey: "an RSA private key without a certificate (PRIVATEKEYBLOB of CryptoAPI, not encrypted)",
    publicKey: "a public key without a certificate",
    javaKeystore: "a Java keystore (JKS)",
    jceksKeystore: "a Java keystore (JCEKS)",
    bouncyCastleKeystore: "a Bouncy Castle keystore (BKS)",
    puttyKey: "a PuTTY key (PPK)",
    opensshKey: "an OpenSSH key",
    serializedStore: "a Microsoft serialized certificate store (SST)",
    serializedCertificate: "a serialized certificate as Windows keeps it in its store",
    html: "a web page (HTML)",
    xml: "an XML document",
    zip: "a ZIP archive",
    pdf: "a PDF document",
    executable: "a program",
    image: "an image",
    officeDocument: "a document of Office, a mail of Outlook or an installer (compound file)",
    pgp: "something of PGP or GnuPG (OpenPGP), which has nothing to do with these certificates",
    inf: "a certreq INF file",
    collection: "what a server says about its certificates (keyspec collect)",
    printed: "what certutil, OpenSSL or PowerShell prints about certificates",
    utf16Text: "a text in UTF-16",
    text: "a text without a certificate in it",
    truncatedAsn1: "the beginning of a file in ASN.1, the rest of which is missing",
    damagedAsn1: "a damaged file in ASN.1",
    otherAsn1: "an ASN.1 structure that is no certificate, request, key or PFX",
    unknown: "data of an unknown kind",
  },
  bareBase64: "{what}, in base64 without PEM labels",
  pem: "a PEM file with {parts}",
  manyParts: "a PEM file with very many parts",
  parts: {
    certificate: "{count, plural, one {a certificate} other {# certificates}}",
    trustedCertificate:
      "{count, plural, one {a certificate with OpenSSL trust settings} other {# certificates with OpenSSL trust settings}}",
    request: "{count, plural, one {a certificate request} other {# certificate requests}}",
    pkcs7: "{count, plural, one {a PKCS'#'7 bundle} other {# PKCS'#'7 bundles}}",
    cms: "{count, plural, one {a CMS message} other {# CMS messages}}",
    revocationList: "{count, plural, one {a revocation list} other {# revocation lists}}",
    privateKey: "{count, plural, one {a private key} other {# private keys}}",
    encryptedPrivateKey: "{count, plural, one {an encrypted private key} other {# encrypted private keys}}",
    rsaPrivateKey: "{count, plural, one {an RSA private key} other {# RSA private keys}}",
    encryptedRsaPrivateKey: "{count, plural, one {an encrypted RSA private key} other {# encrypted RSA private keys}}",
    ecPrivateKey: "{count, plural, one {an elliptic curve private key} other {# elliptic curve private keys}}",
    encryptedEcPrivateKey:
      "{count, plural, one {an encrypted elliptic curve private key} other {# encrypted elliptic curve private keys}}",
    dsaPrivateKey: "{count, plural, one {a DSA private key} other {# DSA private keys}}",
    publicKey: "{count, plural, one {a public key} other {# public keys}}",
    rsaPublicKey: "{count, plural, one {an RSA public key} other {# RSA public keys}}",
    ecParameters:
      "{count, plural, one {a set of elliptic curve parameters} other {# sets of elliptic curve parameters}}",
    dhParameters:
      "{count, plural, one {a set of Diffie-Hellman parameters} other {# sets of Diffie-Hellman parameters}}",
    pkcs12: "{count, plural, one {a PFX (PKCS'#'12)} other {# PFX (PKCS'#'12)}}",
    other: "{count, plural, one {a part labelled “{label}”} other {# parts labelled “{label}”}}",
    encryptedOther:
      "{count, plural, one {an encrypted part labelled “{label}”} other {# encrypted parts labelled “{label}”}}",
  },
});

/** What Inspect says of a part that has no facts of its own. `part`: a message of asn1-sources.ts, `what`: one of the kinds above. */
export const contentNotes = messages("content.notes", {
  privateKey: "{part} is {what}. KeySpec shows nothing of a key; keep the file where only its owner can read it.",
  privateKeyOf:
    "{part} is {what}: {key}. The SHA-256 of its public key is {fingerprint}. KeySpec shows nothing of the private numbers; keep the file where only its owner can read it.",
  publicKey: "{part} is {what}.",
  wrapped: "The request is in a {wrapper} wrapper, as certreq writes it; KeySpec shows the PKCS#10 request inside.",
  onlyRevocationLists:
    "{part} is a PKCS#7 bundle with {count, plural, one {a revocation list (CRL)} other {# revocation lists (CRL)}} and no certificate.",
  nothing: "{part} is a PKCS#7 bundle without certificates and revocation lists.",
  trailingBytes:
    "{part} is followed by {count, plural, one {# byte that does not} other {# bytes that do not}} belong to it.",
  damagedCertificate: "Certificate {number} of {part} could not be read and is not shown. {problem}",
  damagedRevocationList: "Revocation list {number} of {part} could not be read and is not shown. {problem}",
  collectionCutOff:
    "The end of this collection is missing: what stood there is not known. Copy the whole file from the server.",
  collectedWithoutRights:
    "The script was not run as administrator, so Windows may not have shown where keys are kept. Run it again in a PowerShell that was started as administrator.",
  collectedUnreadable:
    "{count, plural, one {# certificate of the collection} other {# certificates of the collection}} could not be read.",
  printed:
    "This is what {program} printed, not the {what, select, request {request} other {certificate}} itself. What the text does not show KeySpec cannot tell: inspect the file itself for a full verdict.",
  printedPfx:
    "This is what certutil printed about a PFX. It names the provider that an import would take, even where the file names none: inspect the PFX itself to be sure.",
  printedLeftOut:
    "{count, plural, one {One certificate was} other {{count, number} certificates were}} not read, because the text has more than KeySpec reads.",
  keyOfNoCertificate:
    "{part} is a private key that belongs to none of the certificates in this file: key and certificate are of two different requests.",
});

/** What to do with a file that is not the PFX that was wanted. */
export const contentAdvice = messages("content.advice", {
  exportWithKey: "Export the certificate with its private key as a PFX (.pfx or .p12), then use that file.",
  joinToPfx:
    "Join certificate and key into a PFX first, for example with: openssl pkcs12 -export -in cert.pem -inkey key.pem -out new.pfx",
  javaKeystore:
    "Convert it first: keytool -importkeystore -srckeystore old.jks -srcstoretype JKS -destkeystore new.p12 -deststoretype PKCS12",
  jceksKeystore:
    "Convert it first: keytool -importkeystore -srckeystore old.jceks -srcstoretype JCEKS -destkeystore new.p12 -deststoretype PKCS12",
  bouncyCastleKeystore:
    "Convert it first, with the provider of Bouncy Castle (bcprov.jar from bouncycastle.org): keytool -importkeystore -srckeystore old.bks -srcstoretype BKS -providerpath bcprov.jar -provider org.bouncycastle.jce.provider.BouncyCastleProvider -destkeystore new.p12 -deststoretype PKCS12",
  unpack: "Unpack it and use the PFX that is inside.",
  downloadSignedIn: "Download the file again, signed in to the site that offers it.",
  decodeFirst: "Decode it first: certutil -decode in.txt out.pfx",
});
