import { errorAreas } from "#shared/explain/types.ts";
import { localised } from "#shared/text/localise.ts";

/** Visible text of Explain. */
export const text = localised("page.explain", {
  title: "Explain an error message",
  intro:
    "Paste a message, an event or a piece of a log, in any language: codes are found everywhere, and the words of English messages and of the usual German, French, Spanish and Chinese ones. What you paste stays in memory.",
  field: "Message, code or event",
  example: "For example: 0x80090028, event 36870, or the text of a dialog",
  clear: "Clear",
  dropAnywhere: "Drop a log to have it explained",
  tooLong: "Only the first {most, number} characters are looked at.",
  results: "{count, plural, one {# explanation} other {# explanations, the likeliest first}}",
  nothing:
    "KeySpec does not know this message. Give the code that stands in it (0x…), the number of the event, or more of its words; or look into the catalogue below.",
  found: "Found by: {found}",
  codesOf: "{codes}",
  phraseOf: "“{phrase}”",
  cause: "Cause",
  check: "Check",
  cure: "What to do",
  where: "Seen in",
  codes: "Codes",
  source: "Source: {source}",
  rules: "Inspect finds this cause in a file:",
  catalogue: "All messages that KeySpec knows",
  columns: { title: "What it means", codes: "Codes", area: "Area", where: "Seen in" },
  areas: {
    chain: "Chain and revocation",
    "private-key": "Private keys",
    pfx: "PFX and files",
    adcs: "Certification authority",
    assigning: "Assigning to Lync",
    lync: "Lync and Skype for Business",
    schannel: "TLS in Windows",
    client: "Clients and phones",
    exchange: "Exchange",
    cisco: "Cisco",
  },
});

/** The areas in the order of the catalogue. */
export const areas = errorAreas.map((id) => ({
  id,
  get title() {
    return text.areas[id];
  },
}));
