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
  fips: "For FIPS 140-2 set the policy “System cryptography: Use FIPS compliant algorithms” on every server that runs Lync Server 2010 (KB811833), and on the Exchange servers beside it.",
});

/** What the documents that KeySpec implements advise, where neither a rule nor a plan carries it. */
export const documentAdvice: readonly DocumentAdvice[] = [
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
    id: "fips",
    text: texts.fips,
    citation: {
      ...sources.lync2010Encryption,
      quote: "To implement FIPS support, you must configure each server running Lync Server 2010 to support it.",
    },
  },
];
