/** Visible text of Convert. */
export const text = {
  title: "Convert",
  intro:
    "Turn a PFX from a CNG key into one that Lync Server, Skype for Business Server and older Windows can use. The source file is never changed.",
  choose: {
    title: "Files and output",
    heading: "Which files should be converted?",
    files: "PFX files",
    filesDescription: "PKCS#12 files (.pfx, .p12) with their private key. Several files may share one password.",
    password: "Password of the files",
    passwordDescription: "Leave it empty if the files have none.",
    outPassword: "Password of the new file",
    outPasswordChoice: { same: "The same password", new: "A new password" },
    newPassword: "New password",
    newPasswordAgain: "New password again",
    ascii: "Letters outside A–Z are read differently by some programs; a password of plain characters is safest.",
  },
  problems: {
    noFile: "Choose at least one PFX file.",
    noNewPassword: "Enter the new password, or keep the same one.",
    different: "The two new passwords differ. Enter them again.",
  },
  commit: (count: number) => (count === 1 ? "Convert 1 file" : `Convert ${count} files`),
  commitNone: "Convert",
  results: {
    title: "Result",
    heading: (done: number, failed: number) => {
      if (failed === 0) return done === 1 ? "The file was converted" : `${done} files were converted`;
      if (done === 0) return failed === 1 ? "The file was not converted" : `None of the ${failed} files was converted`;
      return `${done} of ${done + failed} files were converted`;
    },
    changes: "Before and after, read back from the new file",
    before: "Before",
    after: "After",
    verified:
      "The new file was read back from disk: the key matches the certificate, and the chain is complete as listed.",
    notices: "Worth knowing",
    next: "Next: import it on the server",
    product: "Commands for",
    inspect: "Inspect this file",
    inspectOf: (name: string) => `Inspect this file: ${name}`,
    failed: (name: string) => `“${name}” was not converted`,
    stopped: (count: number) =>
      count === 1 ? "You stopped before 1 file was converted" : `You stopped before ${count} files were converted`,
    stoppedFiles: "Which files",
    retry: "Try the failed files again",
    rest: "Convert the rest",
    again: "Convert other files",
  },
} as const;
