import { localised } from "#shared/text/localise.ts";

/** Visible text of fetching what certificates name. */
export const text = localised("page.inspect.fetching", {
  summary: "Fetch missing issuers, revocation lists and OCSP",
  nothing: "No certificate of these files names an address that can be asked over HTTP.",
  title:
    "{count, plural, one {This address is contacted, and nothing else} other {These # addresses are contacted, and nothing else}}",
  contact: "{kind, select, list {Revocation list} ocsp {OCSP} other {Issuer}}: {url}",
  others: "Not contacted, because they are no HTTP addresses",
  note: "The certificates name them, over HTTP. What comes back is read like a file.",
  button: "{count, plural, one {Contact this address} other {Contact these # addresses}}",
  done: "What came",
  came: "{kind, select, list {Revocation list} ocsp {OCSP} other {Issuer}}: {url}: fetched",
  failed: "{kind, select, list {Revocation list} ocsp {OCSP} other {Issuer}}: {url}: {reason}",
});
