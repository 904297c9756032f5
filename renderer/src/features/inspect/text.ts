import { localised } from "#shared/text/localise.ts";

/** Visible text of Inspect. */
export const text = localised("page.inspect", {
  title: "Inspect",
  intro:
    "See what a certificate, PFX, request or chain contains, and whether it works for a product and role, with the rule and its source.",
  files: {
    title: "Files",
    heading: "Which files do you want to inspect?",
    label: "Files to inspect",
    description: "Certificates (PEM, DER, P7B), PFX files and requests. They are inspected as soon as you drop them.",
  },
  problems: { noFile: "Choose at least one file." },
  commit: "Inspect",
  results: {
    title: "Verdict",
    heading:
      "{locked, plural, =0 {{files, plural, one {What the file holds} other {What the # files hold}}} one {One file needs its password} other {# files need their password}}",
    again: "Inspect other files",
    failed: "“{name}” could not be read",
    notes: "Parts that were left out",
    format: "Read as {format}",
    nothingToJudge: "It contains no certificate to check.",
    facts: "Contents",
    convert: "Convert this file",
    convertOf: "Convert this file: {name}",
    report: "Report as text",
    reportOf: "Report of {name}",
  },
  overview: {
    label: "Inspected files",
    file: "File",
    verdict: "Verdict",
    subject: "Name",
    contents: "What it is",
    issuer: "Issued by",
    ends: "Ends",
    problems: "Problems",
    nothingToJudge: "Nothing to check",
    unread: "Could not be read",
    waiting: "Being checked…",
  },
  answered: {
    title:
      "{count, plural, one {This certificate answers the pending request} other {These certificates answer # pending requests:}} {requests}",
    complete: "{count, plural, one {Complete the request} other {Complete the # requests}}",
    completeWith: "{count, plural, one {Complete the request} other {Complete the # requests}} with {name}",
  },
  unlock: {
    label: "{count, plural, one {Password of the file} other {Password of these files}}",
    button: "Open with this password",
    none: "Enter the password.",
  },
  purpose: {
    legend: "Check it for",
    product: "Product",
    role: "Role",
    noRole: "Not chosen",
    deployment: "Deployment",
    noDeployment: "None: names are not compared",
    server: "Server",
    fittingServer: "The one that fits best",
    noPlan: "The names cannot be compared.",
  },
  verdict: {
    comparedWith: "Names compared with those of {server}: {role}, {certificate}",
    passed: "{count, plural, one {# rule is met} other {# rules are met}}",
    unknown: "What this file cannot show",
  },
  report: {
    title: "KeySpec report: {name}",
    made: "Made on {at}",
    judgedFor: "Checked for {product}, {role}",
    verdict: "{label}: {verdict}",
    finding: "[{severity}] {what}",
    why: "  Why: {why}",
    fix: "  What to do: {fix}",
    source: "  Rule {rule}; source: {source}",
    passed: "Passed: {titles}",
    unknown: "Not shown by the file: {line}",
    fact: "  {label}: {value}",
  },
});
