import type { ConnectionFailure } from "../facts/endpoint-facts.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

const texts = messages("live.failures", {
  notFound: "No computer of this name was found. Check the name, and whether this computer asks the right DNS server.",
  refused: "The computer answered that nothing listens at this port. Check the port, and whether the service runs.",
  unreachable: "There is no way to this computer from here. Check the network and the firewalls between.",
  timeout:
    "{stage, select, connect {Nothing answered in time: often a firewall drops the connection.} starttls {The server accepted the connection but did not answer the start of XMPP in time.} answer {The server did not answer in time.} other {The server accepted the connection but did not finish the TLS handshake in time.}}",
  reset:
    "The server cut the connection{stage, select, connect { at once} answer { after the handshake} other { during the handshake}}. Lync does so where it does not trust the other side’s certificate; a firewall can do it too.",
  closed:
    "The server ended the connection{stage, select, answer { without an answer} other { during the handshake}}. Lync does so where it does not trust the other side, or where a port wants a client certificate.",
  notTls: "What answers at this port does not speak TLS. Check the port.",
  noStarttls: "The server of XMPP offers no TLS (STARTTLS).",
  notOffered: "KeySpec cannot offer this on this computer.",
  other: "The connection failed ({code}).",
});

/** What the alerts of TLS say (RFC 8446 §6.2), with the code of Schannel for it (live.md §2). */
const alertTexts = messages("live.alerts", {
  handshakeFailure:
    "The server found nothing in common, or wants a client certificate (TLS alert handshake_failure, Schannel 0x80090326).",
  badCertificate: "The server could not use the client certificate (TLS alert {alert}, Schannel 0x80090327).",
  revoked:
    "The server says that the client certificate was revoked (TLS alert certificate_revoked, Schannel 0x80092010).",
  expired:
    "The server says that the client certificate has expired (TLS alert certificate_expired, Schannel 0x80090328).",
  unknownCa:
    "The server does not trust the issuer of the client certificate (TLS alert unknown_ca, Schannel 0x80090325).",
  accessDenied: "The server refuses this client (TLS alert access_denied, Schannel 0x8009030C).",
  decryptError: "A signature in the handshake did not verify (TLS alert decrypt_error, Schannel 0x80090330).",
  protocolVersion: "The server does not take this version of TLS (TLS alert protocol_version).",
  insufficientSecurity: "The server wants stronger cryptography (TLS alert insufficient_security).",
  internalError: "The server had a fault of its own (TLS alert internal_error). Its event log says more.",
  unrecognizedName: "The server has no site of this name (TLS alert unrecognized_name).",
  certificateRequired: "The server wants a client certificate (TLS alert certificate_required).",
  other: "The server refused with TLS alert {alert}.",
});

const byAlert: Readonly<Record<number, Message>> = {
  40: alertTexts.handshakeFailure,
  42: alertTexts.badCertificate({ alert: "bad_certificate" }),
  43: alertTexts.badCertificate({ alert: "unsupported_certificate" }),
  44: alertTexts.revoked,
  45: alertTexts.expired,
  46: alertTexts.badCertificate({ alert: "certificate_unknown" }),
  48: alertTexts.unknownCa,
  49: alertTexts.accessDenied,
  51: alertTexts.decryptError,
  70: alertTexts.protocolVersion,
  71: alertTexts.insufficientSecurity,
  80: alertTexts.internalError,
  112: alertTexts.unrecognizedName,
  116: alertTexts.certificateRequired,
};

/** Why a connection came to nothing, as a sentence. */
export function failureText({ kind, stage, alert, code }: ConnectionFailure): Message {
  switch (kind) {
    case "alert":
      return byAlert[alert ?? -1] ?? alertTexts.other({ alert: alert ?? 0 });
    case "not-found":
      return texts.notFound;
    case "not-tls":
      return stage === "starttls" ? texts.noStarttls : texts.notTls;
    case "not-offered":
      return texts.notOffered;
    case "timeout":
    case "reset":
    case "closed":
      return texts[kind]({ stage });
    case "refused":
    case "unreachable":
      return texts[kind];
    default:
      return texts.other({ code: code === "" ? "?" : code });
  }
}
