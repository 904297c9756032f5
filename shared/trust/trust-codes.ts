import type { Citation } from "../catalogue/citation.ts";
import { sources } from "../catalogue/sources.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { trustSources } from "./trust-sources.ts";

/** The ways in which the ends of a link trust each other (trust.md §3). */
export const trustCodes = ["T0", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "token"] as const;
export type TrustCode = (typeof trustCodes)[number];

const texts = messages("trust.codes", {
  T0: { who: "Nobody: there is no certificate on this link.", how: "There is nothing to import." },
  T1: {
    who: "Each end trusts the issuing CA of the other one.",
    how: "Members of the domain get the root of an enterprise CA by themselves. Any other root goes into Trusted Root of the computer and any issuing CA into Intermediate: with certutil -addstore, or for all computers by group policy.",
  },
  T2: {
    who: "The client trusts the CA of the server.",
    how: "Distribute the root by group policy or device management. Lync Phone Edition takes the pool’s CA only; New-CsWebTrustedCACertificate adds others.",
  },
  T3: {
    who: "Edge Servers and the servers inside trust each other’s CA.",
    how: "On the Edge Server by hand, because it is no member of the domain: the root into Trusted Root, each intermediate into Intermediate, one by one. Never import a P7B into Trusted Root: its intermediates would land there too.",
  },
  T4: {
    who: "The two companies trust each other’s CA, or both use a public one.",
    how: "Put the partner’s root into Trusted Root of each Edge Server by hand and let the partner do the same with yours, or take certificates of a public CA on both sides.",
  },
  T5: {
    who: "The reverse proxy trusts the CA inside; the clients trust the public CA of the reverse proxy.",
    how: "Put the root of the CA inside into Trusted Root of each reverse proxy by hand.",
  },
  T6: {
    who: "The gateway trusts the CA of the Mediation Server, and the Mediation Server that of the gateway.",
    how: "The gateway’s root goes into Trusted Root of each Mediation Server; load the root of the Mediation Server’s CA on the gateway’s own page.",
  },
  T7: {
    who: "The computers of the users trust the CA of the Tomcat.",
    how: "The root of a private CA goes into Trusted Root, a self-signed certificate into Enterprise Trust: by group policy, with CertMgr.exe (the tool, not the console) or with the Certificate Import Wizard.",
  },
  T8: {
    who: "Cisco’s own lists decide (CTL, ITL, tomcat-trust, CallManager-trust), not Windows.",
    how: "Upload roots and intermediates on the pages of the node. Certificates of phones and clients come from CAPF.",
  },
  token: {
    who: "The other side has the public key of the OAuth certificate.",
    how: "It is read from the metadata URL, or exchanged with New-CsPartnerApplication and Configure-EnterprisePartnerApplication.ps1.",
  },
});

/** Who must trust whom, and how that is done. */
export type TrustCodeFacts = {
  readonly who: Message;
  readonly how: Message;
  /** The stores of Windows decide, so that KeySpec can tell what must be where. */
  readonly byWindows: boolean;
  readonly citation: Citation;
};

const federation: Citation = {
  ...sources.lync2013Tls,
  quote: "In federated scenarios, the issuing CA must be trusted by both federated partners.",
};
const rows: Readonly<Record<TrustCode, Omit<TrustCodeFacts, "who" | "how">>> = {
  T0: { byWindows: false, citation: sources.lync2013Tls },
  T1: {
    byWindows: true,
    citation: {
      ...sources.lync2013Tls,
      quote: "all members of an Active Directory domain trust the Enterprise CA in that domain",
    },
  },
  T2: {
    byWindows: true,
    citation: {
      ...sources.lync2013Tls,
      quote: "the certificate must have been issued by a CA that is also trusted by the client",
    },
  },
  T3: {
    byWindows: true,
    citation: {
      ...sources.lync2010Encryption,
      quote:
        "All server-to-server traffic requires MTLS, regardless of whether the traffic is confined to the internal network or crosses the internal network perimeter.",
    },
  },
  T4: { byWindows: true, citation: federation },
  T5: { byWindows: true, citation: trustSources.RP13 },
  T6: {
    byWindows: true,
    citation: {
      ...sources.lync2010Encryption,
      quote: "the gateway must be configured with a certificate from a CA that is trusted by the Mediation Server",
    },
  },
  T7: {
    byWindows: true,
    citation: {
      ...sources.ciscoCertificateValidation,
      quote:
        "You should import root certificates into the Microsoft Windows certificate store if: - The certificates are signed by a CA that does not already exist in the trust store, such as a private CA. - Import the private CA certificate to the Trusted Root Certification Authorities store. - The certificates are self-signed. - Import self-signed certificates to the Enterprise Trust store.",
    },
  },
  T8: {
    byWindows: false,
    citation: {
      ...sources.ciscoCertificateValidation,
      quote: "you should use Certification Authority Proxy Function (CAPF) enrollment",
    },
  },
  token: { byWindows: false, citation: trustSources["roles§4.9"] },
};

/** The facts of a code. */
export function trustCode(code: TrustCode): TrustCodeFacts {
  return { ...texts[code], ...rows[code] };
}
