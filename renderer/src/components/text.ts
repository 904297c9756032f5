/** Visible text of the shared components. */
export const text = {
  back: "Back",
  cancel: "Cancel",
  proceed: "Continue",
  close: "Close",
  showPassword: (label: string) => `Show or hide: ${label}`,
  stepOf: (step: number, steps: number, title: string) => `Step ${step} of ${steps}: ${title}`,
  steps: "Steps",
  errorSummary: (count: number) =>
    count === 1 ? "One thing needs your attention" : `${count} things need your attention`,
  failed: "This did not work",
  cancelled: "Stopped. What was finished before is kept.",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "The clipboard is not available here. Select the text and copy it.",
  working: "Working…",
  progress: "Progress",
  counts: (done: number, total: number) => `${done.toLocaleString("en")} of ${total.toLocaleString("en")}`,
  timeLeft: {
    soon: "a few seconds left",
    seconds: (seconds: number) => `about ${seconds} seconds left`,
    minutes: (minutes: number) => (minutes === 1 ? "about a minute left" : `about ${minutes} minutes left`),
    hours: (hours: number) => (hours === 1 ? "about an hour left" : `about ${hours} hours left`),
  },
  drop: {
    idle: "Drop files here",
    idleOne: "Drop a file here",
    browse: "Browse",
    browseFor: (label: string) => `Browse for ${label}`,
    limits: (size: string) => `Any file name; KeySpec looks at the content. Up to ${size} per file.`,
    tooLarge: (name: string, size: string, limit: string) =>
      `“${name}” has ${size}; KeySpec reads files of up to ${limit}.`,
    tooMuch: (name: string, limit: string) =>
      `“${name}” was left out: the files together may have ${limit}. Take the rest in a second go, or use the command line.`,
    unreadable: (name: string) => `“${name}” could not be read. It may have been moved; choose it again.`,
    oneOnly: "One file is needed here; the first one was taken.",
    remove: (name: string) => `Remove ${name}`,
    more: (count: number) => `and ${count.toLocaleString("en")} more`,
    removeAll: "Remove all",
    removeAllOf: (label: string) => `Remove all: ${label}`,
    chosen: (label: string) => `Chosen: ${label}`,
  },
  size: {
    bytes: (count: string) => `${count} bytes`,
    kibibytes: (count: string) => `${count} KiB`,
    mebibytes: (count: string) => `${count} MiB`,
  },
  file: {
    wroteTo: "Written to",
    download: "Download",
    downloadOf: (name: string) => `Download ${name}`,
    show: "Show in folder",
    showOf: (name: string) => `Show in folder: ${name}`,
    gone: "The file could not be fetched.",
  },
  folder: {
    label: "Output folder",
    choose: "Choose another folder",
  },
  comparison: {
    what: "What",
    changed: "Changed",
    same: "Same",
    // The two sides differ in words, but not in a way that needs a look: "chosen by the authority" beside what it chose.
    expected: "As expected",
    state: "State",
  },
  verdict: {
    works: "Works",
    "works-with-warnings": "Works, with warnings",
    "will-not-work": "Will not work",
    "cannot-tell": "Cannot tell",
  },
  facts: {
    bits: (algorithm: string, bits: number) => `${algorithm}, ${bits} bits`,
    notEncrypted: "Not encrypted",
    rounds: (cipher: string, derivation: string, rounds: string) => `${cipher}, ${derivation}, ${rounds} rounds`,
  },
  pager: {
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previous: "Previous",
    following: "Next",
  },
  severity: { error: "Error", warning: "Warning", notice: "Notice" },
  strength: {
    label: "Strength",
    none: "Nothing entered yet",
    "too-short": (missing: number) =>
      missing === 1 ? "Too short: 1 character more" : `Too short: ${missing} characters more`,
    weak: "Weak: easy to guess for a program",
    fair: "Fair: longer is better",
    strong: "Strong",
  },
  citation: {
    source: "Source",
    inferred: "Concluded by KeySpec, not stated by the source",
  },
  command: "Command",
  commandFor: (act: string, file: string) => `${act}: ${file}`,
  age: { today: "less than a day old", days: (days: number) => (days === 1 ? "1 day old" : `${days} days old`) },
  failedToLoad: "This could not be loaded",
  openDeployment: "Open a deployment file…",
  deploymentFile: "Deployment file",
  target: {
    label: "The new file is for",
    details: "What exactly is written",
    facts: {
      encryption: "Encryption",
      mac: "Integrity check",
      iterations: "Rounds",
      provider: "Provider",
      keySpec: "KeySpec",
      keys: "Keys",
      date: "As of",
      none: "Not written; the reader chooses",
    },
  },
  exists: {
    title: (count: number) =>
      count === 1
        ? "An output file of this name is already there. Nothing was overwritten."
        : `${count} output files are already there. Nothing was overwritten.`,
    which: "Which files",
    replace: "Replace",
    keepBoth: "Keep both",
  },
} as const;
