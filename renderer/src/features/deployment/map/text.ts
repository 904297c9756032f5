import { localised } from "#shared/text/localise.ts";

/** Visible text of the trust map. */
export const text = localised("page.deployment.map", {
  intro:
    "Who connects to whom, protected how, and whether each end trusts the certificate of the other. It rests on what the inventory has read; only what the collector wrote on a server says what is in its stores.",
  view: "Show",
  also: "Systems that no topology names",
  picture: "Trust map of {name}",
  pictureHelp:
    "Choose a system or a connection with the mouse, or with the arrow keys and Enter. The table below has the same connections.",
  connection: "Connection {line}",
  choose: "System",
  chooseNone: "None",
  lines: "Connections of {name}",
  inside: "inside the pool",
  columns: { from: "System", to: "With", label: "Protection", state: "State", reason: "First reason", links: "Links" },
  line: "{one} – {other}",
  guest: {
    title: "Certificate of {system}",
    intro:
      "No topology has it. Give the certificate that it shows, and the connections to it are known. It is kept with this deployment.",
    reachedAs: "Name by which your servers connect to it",
    reachedAsHelp: "Without it no name is compared, and the connection stays unknown.",
    notAName: "This is no host name.",
    file: "Certificate of {system}, as a file",
    fileHelp: "A certificate, best with the chain above it (.cer, .pem, .p7b).",
    nothing: "{names}: no certificate of a server is in there, or it could not be read.",
    given: "{name}, issued by {issuer}, until {until, date, day}. {verdict}.",
    named: "{reachedAs, select, none {Its name was not said.} other {Compared with the name {reachedAs}.}}",
    remove: "Take it out",
  },
  needsOf: "What {system} must have",
  need: "{name} → {store}",
  nothingNeeded: "Nothing is known yet that it must have.",
  policy: "By group policy: {policy}",
  otherCommands: "Other ways",
  command: "{shell}, for {name}",
  ends: "Certificates at both ends",
  sources: "Sources of {link}",
  notes: "What the documents advise",
  traffic: "How traffic is protected",
  whatIf: {
    title: "What if a certificate or an authority were replaced?",
    label: "New certificates or a new authority",
    description:
      "Certificates find their places. A file with an authority and its root stands for all certificates issued anew by it; choose a system above for its certificates alone. Nothing of it is kept.",
    descriptionOf:
      "Certificates find their places. A file with an authority and its root stands for the certificates of {system} issued anew by it. Nothing of it is kept.",
    none: "{names}: nothing in there belongs into a place of this deployment, and no authority is in there. A PFX stays closed here: take its certificate (.cer).",
    worse:
      "{count, plural, one {One connection would break, or would no longer be known to work} other {# connections would break, or would no longer be known to work}}",
    nothingWorse: "Nothing that is trusted now would break",
    authority: "Every server that these talk to needs the new root in Trusted Root first.",
    better: "{count, plural, one {One connection would work again:} other {# connections would work again:}}",
    change: "{line}: {before} → {after}",
    forget: "Forget it",
  },
});
