import { localised } from "#shared/text/localise.ts";

/** Visible text of the lab CA. */
export const text = localised("page.lab-ca", {
  title: "Lab CA",
  intro:
    "A certification authority on this computer, for trying things out. Nothing trusts it unless you install its root; never use it in production.",
  sign: {
    title: "Sign",
    heading: "Which requests should the lab CA sign?",
    absent:
      "There is no lab CA yet. It is created with the first signature: a root and an issuing CA with encrypted keys.",
    present: "The lab CA",
    facts: {
      root: "Root",
      issuing: "Issuing CA",
      validUntil: "Valid until",
      baseUrl: "Addresses below",
      issued: "Issued so far",
    },
    organization: "Organisation of the lab CA",
    baseUrl: "Base address for CRL and issuer certificates",
    baseUrlDescription: "A web or file address, written into each certificate; KeySpec publishes nothing there.",
    passphrase: "Passphrase of the lab CA",
    passphraseNew: "It encrypts the keys of the lab CA. You need it for each signature.",
    passphraseRemembered: "KeySpec remembers it until it is closed: leave this empty.",
    share: "Protect the lab CA with the passphrase of these requests",
    shareDescription: "It encrypts the keys of the lab CA. You need it for each signature.",
    passphraseAgain: "Passphrase of the lab CA again",
    requests: "Requests",
    requestsDescription: "Pending requests that get a certificate now.",
    files: "Other requests",
    dropAnywhere: "Drop to sign",
    filesDescription: "Certificate requests as files, from any program.",
    profile: "Behaves like",
    profiles: {
      "ad-cs-web-server": {
        title: "AD CS with the template Web Server",
        text: "Signs what was requested, with the Enhanced Key Usage of the template.",
      },
      public: {
        title: "A public authority",
        text: "Removes Client Authentication, adds www., shortens the lifetime: shows what a public authority changes.",
      },
    },
    days: "Valid for",
    daysChoices: { 90: "90 days", 200: "200 days", 365: "1 year", 730: "2 years" },
  },
  problems: {
    nothing: "Tick a pending request or choose a request file.",
    noOrganization: "Enter the organisation of the lab CA.",
    notUrl: "Enter a web or file address, for example http://pki.contoso.com.",
    noPassphrase: "Enter the passphrase of the lab CA.",
    differs: "The two passphrases differ. Enter them again.",
  },
  commit: {
    create:
      "{count, plural, =0 {Create the lab CA and sign} one {Create the lab CA and sign # request} other {Create the lab CA and sign # requests}}",
    sign: "{count, plural, =0 {Sign} one {Sign # request} other {Sign # requests}}",
  },
  results: {
    title: "Certificates",
    heading:
      "{count, plural, =0 {No certificate was issued} one {The certificate was issued} other {# certificates were issued}}",
    failed: "No certificate for {name}",
    complete: "Complete this request",
    completeOf: "Complete this request: {name}",
    inspect: "Inspect the certificate",
    inspectOf: "Inspect the certificate: {name}",
    chain: "{name} chain.pem",
    validUntil: "Valid until {date, date, day}",
    again: "Sign other requests",
  },
});
