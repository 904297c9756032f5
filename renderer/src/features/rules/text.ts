import { localised } from "#shared/text/localise.ts";

/** Visible text of Rules. */
export const text = localised("page.rules", {
  title: "Rules",
  intro:
    "What Inspect checks: {count, number} rules. Each follows the words of a document: “must” is an error, “should” a warning, the rest are notices.",
  asked: "The rule you asked about",
  all: "All rules",
  columns: {
    requirement: "Requirement",
    severity: "Severity",
    products: "Products",
    document: "Document",
    issued: "Issued",
    id: "Rule",
  },
  documentOf: "{document}",
  finds: "What it may say",
  places: "“…” stands for what comes from the file.",
  fix: "Do: {fix}",
  messages: "What servers and tools say of it",
  message: "{title}{codes, select, no {} other { ({found})}}",
  statements: {
    title: "What the five documents ask for",
    intro:
      "KeySpec implements five documents. Each statement that somebody can act on stands here word for word, with what carries it.",
    summary: "{document}: {count, plural, one {# statement} other {# statements}}",
    quote: "“{quote}”",
    rules: "Rules:",
  },
  advice: {
    title: "What no file shows",
    intro: "Settings and habits that the documents ask for.",
  },
});
