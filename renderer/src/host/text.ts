/** Sentences of the host folder. */
export const text = {
  unreachable: "This page got no answer from KeySpec.",
  unreachableHint: "KeySpec may have been closed. Start it again; pending requests and written files are still there.",
  deployment: {
    noJson: (name: string) => `“${name}” is not a JSON file.`,
    noJsonHint: "Open a deployment file that KeySpec wrote, or type the deployment in.",
    wrong: (name: string, problems: string) => `“${name}” does not describe a deployment: ${problems}`,
    wrongHint: "Correct the places that are named, or type the deployment in.",
    tooLarge: (name: string) => `“${name}” is too large for a deployment file.`,
  },
} as const;
