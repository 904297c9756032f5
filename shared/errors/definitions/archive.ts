import { defineErrors } from "../define-errors.ts";

/** ZIP archives. `advice`: what to do next, which depends on what the archive is read for. */
export const archiveErrors = defineErrors("archive", {
  damaged: {
    code: "ARCHIVE_DAMAGED",
    message: "{archive} is a ZIP archive that cannot be unpacked: it is cut off or damaged.",
    hint: "{advice} An archive with a password must be unpacked first.",
  },
  tooMany: {
    code: "LIMIT_COUNT",
    message: "{archive} holds more than {most, plural, other {# files}}, the most that KeySpec unpacks.",
    hint: "{advice}",
  },
  tooLarge: {
    code: "LIMIT_SIZE",
    message: "{archive} would unpack to more than {mebibytes, number} MiB, the most that KeySpec unpacks.",
    hint: "{advice}",
  },
});
