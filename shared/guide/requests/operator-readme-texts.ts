import { localised } from "../../text/localise.ts";

/** What README.txt says in its own words. Titles of sections become capitals there. */
export const operatorReadmeTexts = localised("operatorReadme", {
  title: "Certificate requests for {deployment}",
  made: "Made by KeySpec on {created, date, day} for: {authorities}",
  sections: {
    files: "What lies here",
    steps: "What to do, one after the other",
    bringBack: "What to bring back",
    advice: "Before you submit",
    changes: "What {authority} may change",
    lifetime: "How long it is valid",
    warnings: "Keep in mind",
  },
  secrets: {
    onAppliances: "Nothing in this folder is secret. Each node makes its key itself.",
    here: "Nothing in this folder is secret. The private keys wait, encrypted, in KeySpec on the computer where this was made, for the user who made it: complete the requests there.",
    onServers:
      "Nothing in this folder is secret. Each server makes its key itself{exportable, select, yes {} other {, and the key stays there}}.",
  },
  file: {
    sheet: "{certificate}: values to enter on the node.",
    request: "{certificate}: certificate request.",
    gateway: "{certificate}: values for the gateway’s own page.",
    instructions: "{certificate}: instructions for certreq on the server.",
    content:
      "{count, plural, one {Server} other {Servers that share it}}: {servers}. Common name: {commonName}. Names: {names, number}. Signed by: {authority}.",
  },
  stepsFor: "For {file}:",
  sameSteps: "For {file}: the same steps as for {other}, with these commands:",
  bringBack: {
    onAppliances: "Nothing: the certificates go to the nodes.",
    here: "The certificate of each request with its chain, as .cer, .p7b, .pem or the authority’s ZIP. The names of the files do not matter: KeySpec finds the request by the key.",
    onServers:
      "Nothing has to come back to KeySpec. To have it checked, bring the certificate, or the text of certutil -v -store my, and open it with Inspect.",
  },
  warnings: {
    console:
      "Do not make these requests again with the Certificates console: it may put the key into CNG, which Lync cannot use. The key belongs into “Microsoft RSA SChannel Cryptographic Provider” with KeySpec 1.",
    ellipticCurve: "Elliptic curve keys live in CNG. Lync Server fails with such keys; test before you rely on one.",
    deployment: "{file} is for the whole deployment: make one request only.",
    shared: "{file} is for {count, plural, one {# server} other {# servers}} with one key: make one request only.",
    keysHere:
      "Without KeySpec’s pending requests and their passphrase the certificates are of no use: nobody else has the keys.",
    keysOnServers: "Complete each request on the server that made it; the waiting key is nowhere else.",
  },
});
