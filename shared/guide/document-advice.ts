import type { Citation } from "../catalogue/citation.ts";
import { sources } from "../catalogue/sources.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

/** Something that a document asks for and no file shows: a setting, a habit, a way to distribute roots. */
export type DocumentAdvice = { readonly id: string; readonly text: Message; readonly citation: Citation };

const texts = messages("guide.documents", {
  enrolment:
    "Internal servers may get their certificates by automatic enrolment. A renewal that happens by itself is not assigned to Lync and can lose the permissions of its key: look at the services afterwards.",
  enrolmentOnEdge:
    "Automatic enrolment is not supported for Edge Servers: request and renew their certificates by hand, in time.",
  webPages2003:
    "The web pages of a certification authority on Windows Server 2003 take requests from Windows XP and from Windows Server 2003 with SP2 only. From a later Windows submit the file with certreq.",
  federation:
    "Before you federate, exchange roots: put the partner’s root certificate into Trusted Root of your Edge Servers and let the partner do the same with yours, or take certificates of a public authority that both trust.",
  dns: "Certificates prove names, and DNS decides where a name leads. Protect the DNS servers like domain controllers.",
  windowsLive:
    "Audio and video with Windows Live Messenger are not encrypted. To allow them, set the encryption level of Lync Server 2010 from Required to Supported (Set-CsMediaConfiguration -EncryptionLevel SupportEncryption).",
  mediaKeys:
    "Audio, video and desktop sharing are encrypted with SRTP. Their key comes from the media relay authentication service (MRAS) and travels over the SIP channel that TLS protects: no certificate is on the ports of the media, and the certificates of the SIP channel protect the media too.",
  mediaToGateway:
    "Media between Mediation Server and gateway are in clear, unless the gateway supports MTLS and stores a certificate.",
  fipsOutput:
    "What KeySpec itself makes is not FIPS-approved everywhere: PFX files for older Windows are encrypted with 3DES and a key derivation of PKCS #12 that uses SHA-1, newer ones with AES-256 but with the integrity check of PKCS #12, and keys are made with the OpenSSL of Node.js, which is no validated module. Where FIPS is demanded, let each server make its own key (.inf files for certreq), so that no PFX is needed.",
  ciscoPrompt:
    "Where the root of a node’s certificate is not on the user’s computer, Cisco UC Integration for Lync asks, for each node. Accept saves the certificate in Enterprise Trust of the user. After Decline nothing is saved, the client does not connect and shows an error; after a restart it asks again.",
  ciscoNames:
    "Let users and configurations name Cisco’s nodes by full name, never by IP address: a certificate with a name does not fit an address, and the client asks.",
  fips: "For FIPS 140-2 set the policy “System cryptography: Use FIPS compliant algorithms” on every server that runs Lync Server 2010 (KB811833), and on the Exchange servers beside it.",
});

/** What the documents that KeySpec implements advise, where neither a rule nor a plan carries it. */
export const documentAdvice = [
  {
    id: "enrolment",
    text: texts.enrolment,
    citation: {
      ...sources.lync2013Infrastructure,
      quote: "Auto-enrollment is supported for internal servers running Lync Server.",
    },
  },
  {
    id: "enrolment-on-edge",
    text: texts.enrolmentOnEdge,
    citation: {
      ...sources.lync2013Infrastructure,
      quote: "Auto-enrollment is not supported for Lync Server Edge Servers.",
    },
  },
  {
    id: "web-pages-2003",
    text: texts.webPages2003,
    citation: {
      ...sources.lync2013Infrastructure,
      quote: "you must submit it from a computer running either Windows Server 2003 with SP2 or Windows XP.",
    },
  },
  {
    id: "federation",
    text: texts.federation,
    citation: {
      ...sources.lync2013Tls,
      quote:
        "This trust is most easily accomplished by the Edge Servers having the partner’s root CA certificate in their trusted root CAs, or by use of a third-party CA that is trusted by both parties.",
    },
  },
  {
    id: "dns",
    text: texts.dns,
    citation: {
      ...sources.lync2013Tls,
      quote: "you must follow best security practices with your networking infrastructure (in this case corporate DNS)",
    },
  },
  {
    id: "windows-live",
    text: texts.windowsLive,
    citation: {
      ...sources.lync2010Encryption,
      quote: "You must change this setting to Supported by using the Lync Server Management Shell.",
    },
  },
  {
    id: "media-keys",
    text: texts.mediaKeys,
    citation: {
      ...sources.lync2010Encryption,
      quote:
        "The session key is secured by the negotiated username and password presented to the media relay authentication service by the Front End servers, and sent to the participants over the TLS-secured SIP channel.",
    },
  },
  {
    id: "media-to-gateway",
    text: texts.mediaToGateway,
    citation: {
      ...sources.lync2010Encryption,
      quote:
        "The Mediation Server can support encryption to the media gateway, but the gateway must support MTLS and storage of a certificate.",
    },
  },
  {
    id: "cisco-prompt",
    text: texts.ciscoPrompt,
    citation: {
      ...sources.ciscoCertificateValidation,
      quote: "When users restart the client, it prompts them to accept the certificate again.",
    },
  },
  {
    id: "cisco-names",
    text: texts.ciscoNames,
    citation: {
      ...sources.ciscoCertificateValidation,
      quote:
        "If users attempt to connect to a server with an IP address, and the server certificate identifies the server with an FQDN, the client cannot identify the server as trusted and prompts the user.",
    },
  },
  {
    id: "fips-output",
    text: texts.fipsOutput,
    citation: {
      ...sources.lync2010Encryption,
      quote: "To implement FIPS support, you must configure each server running Lync Server 2010 to support it.",
      inferred: true,
    },
  },
  {
    id: "fips",
    text: texts.fips,
    citation: {
      ...sources.lync2010Encryption,
      quote: "To implement FIPS support, you must configure each server running Lync Server 2010 to support it.",
    },
  },
] as const satisfies readonly DocumentAdvice[];
export type DocumentAdviceId = (typeof documentAdvice)[number]["id"];
