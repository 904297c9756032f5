/** Sentences of the host folder. */
export const text = {
  unreachable: "This page got no answer from KeySpec.",
  unreachableHint: "KeySpec may have been closed. Start it again; pending requests and written files are still there.",
  sessionEnded: "This page is not signed in to KeySpec any more.",
  sessionEndedHint:
    "Start KeySpec again and open the link that it prints; pending requests and written files are still there.",
  tooLarge: "These files are too large to be sent in one go.",
  tooLargeHint: "Take fewer files at a time, or use the command line, which has no such limit.",
  deployment: {
    tooLarge: (name: string) => `“${name}” is too large for a deployment file.`,
  },
} as const;
