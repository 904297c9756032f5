import { messages } from "../text/localise.ts";

/** What the inventory says of places and certificates by itself; everything else the verdicts say. */
export const inventoryTexts = messages("inventory", {
  missing: "Nothing that was read shows this certificate.",
  waiting: "Requested on {made, date, day}. Complete the request when the certificate is there.",
  absentOn: "Not found on {servers}.",
  unassignedOn: "It is in the store of {servers}, but not assigned there.",
  completedUnseen:
    "KeySpec completed the request for it. Add the certificate or its PFX, and KeySpec can say whether it works.",
  strangeServer: "It was found on {server}, which the deployment does not have.",
  notMeant: "It was found on {server}. None of the certificates that this server needs has its names.",
  noPlace: "None of the certificates that the deployment needs has its names.",
  otherPurpose: "It is no server’s certificate.",
  hidden: "The PFX is closed, so nobody sees what certificate it holds. Type its password.",
  authorities:
    "{count, plural, one {One certificate of an authority was read as well: it completes chains.} other {# certificates of authorities were read as well: they complete chains.}}",
  because: {
    old: "Old: another one is assigned, or begins later.",
    newer: "Newer than the one that is assigned.",
    elsewhere: "Another server uses it.",
  },
  states: { missing: "Missing", pending: "Requested" },
});
