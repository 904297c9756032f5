import { localised } from "#shared/text/localise.ts";

/** Visible text of the renewals of a deployment. */
export const text = localised("page.deployment.renewal", {
  intro:
    "The certificates in use that end soon. A renewal asks for the planned names and for those in use, with a new key as large as before.",
  within: "Show certificates that end",
  periods: { "30": "within 30 days", "60": "within 60 days", "90": "within 90 days", all: "at any time" },
  faulty: "The one in use will not work: {reason}",
  nothing: "Nothing is due.",
  unread: "Add the certificates in use to the inventory first: a renewal goes by what is there.",
  label: "Certificates to renew",
  columns: { certificate: "Certificate", servers: "Servers", ends: "Ends", names: "Names", key: "Key" },
  day: "{day} ({left})",
  sameNames: "As in use",
  gained: "{count, plural, one {# more} other {# more}}",
  used: "{count, plural, one {# kept beside the plan} other {# kept beside the plan}}",
  left: "{count, plural, one {# left out} other {# left out}}",
  leftOut: "Left out. {why}",
  make: "{count, plural, one {Make the request} other {Make # requests}}",
  makeAll: "{count, plural, one {Renew it} other {Renew all #}}",
  keys: "These certificates have keys of different kinds, and one run of requests makes keys of one kind. Choose those that belong together.",
  calendar: "Save a calendar (.ics) of all ends",
});
