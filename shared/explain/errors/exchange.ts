import { defineErrorsOfArea } from "../define-errors-of-area.ts";

/** Exchange beside Lync. */
export const exchangeErrors = defineErrorsOfArea("exchange", [
  {
    name: "unified-messaging",
    codes: ["1649", "1112", "1079", "1136"],
    phrases: [],
    title: "Unified Messaging cannot speak TLS with Lync",
    where: "Application log, source MSExchange Unified Messaging",
    cause:
      "The certificate is not enabled for UM, Lync does not trust it, or its common name is not the name of the server.",
    check: "Run Get-ExchangeCertificate and look at Services.",
    cure: "Run Enable-ExchangeCertificate -Services UM with its thumbprint, and restart the service.",
    rules: ["names.common-name-exchange-um"],
    source: "Microsoft support; shared/reference, roles §7.1",
  },
  {
    name: "im-in-owa",
    codes: ["112"],
    phrases: ["The certificate for the local server was not found"],
    title: "Instant messaging in Outlook on the web does not find its certificate",
    where: "Application log, source MSExchange OWA",
    cause: "The thumbprint in web.config is wrong, or an invisible character was pasted with it.",
    check: "Look at IMCertificateThumbprint.",
    cure: "Type the thumbprint by hand.",
    source: "shared/reference, roles §7.1",
  },
  {
    name: "revocation-check",
    codes: [],
    phrases: ["The certificate status could not be determined because the revocation check failed"],
    title: "Exchange cannot check whether the certificate was revoked",
    where: "Exchange admin center",
    cause: "The revocation list cannot be reached through the proxy of WinHTTP.",
    check: "Run netsh winhttp show proxy.",
    cure: "Set the proxy, or make the revocation list reachable.",
    rules: ["revocation.distribution-point"],
    source: "common practice",
    certainty: "inferred",
  },
]);
