import { localised } from "#shared/text/localise.ts";

/** Visible text of rehearsed connections. */
export const text = localised("page.deployment.rehearsal", {
  all: {
    title: "Rehearse connections before the servers do",
    about:
      "The certificates shake hands on this computer, as in MTLS. Nothing leaves it, and neither a file nor a key nor a password is kept. Names, chains, roots, days and providers are judged as in the map; the files take the place of what the inventory has.",
    files: "PFX files of the servers",
    description:
      "Each finds its place by itself. Issuers, roots, revocation lists and texts of the collector may be among them.",
    password: "Password of the PFX files",
    button: "Rehearse all connections",
    result: "Rehearsed connections",
  },
  line: {
    title: "Rehearse this connection",
    about:
      "Both certificates shake hands on this computer, in both directions. The file of each side is taken for that side, whatever its names say.",
    files: "PFX of {system}",
    password: "Password of the PFX of {system}",
    name: "Name by which your servers connect to {system}",
    nameHelp:
      "For this rehearsal alone. Without it the name that was given with its certificate counts; without both no name is compared.",
    notAName: "This is no host name.",
    button: "Rehearse this connection",
    none: "Choose a PFX for each side.",
  },
  noFiles: "Choose at least one PFX.",
  unread: "Not everything could be read",
  problem: "{name}: {message}",
  notRehearsed: "Not rehearsed",
  forget: "Forget the result",
  pair: "{initiator} → {listener}",
  pairWithResult: "{initiator} → {listener}: {result}",
  columns: {
    pair: "Connection",
    result: "Result",
    initiator: "What the one that connects shows",
    listener: "What the one that listens shows",
    first: "First reason",
    links: "Links",
  },
  certificate: "{name} ({file}): {direction}",
  handshakes: "Handshakes",
  side: "What {system} shows ({file}), seen by the other side",
  fine: "{count, plural, one {# check is fine} other {# checks are fine}}",
});
