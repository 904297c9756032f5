import { messages } from "../../text/localise.ts";
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

/** What to do next, by what an archive is read for. */
export const archiveAdvice = messages("archive.advice", {
  fromAuthority: {
    damaged: "Fetch it again, or unpack it and give the certificate files that are in it.",
    tooMany: "An authority sends a handful. Unpack it and give the certificate files that are in it.",
    tooLarge: "Certificates are a few kilobytes. Unpack it and give the certificate files that are in it.",
  },
  configuration: {
    damaged: "Run Export-CsConfiguration again, or copy the file again as a whole.",
    tooMany: "An Export-CsConfiguration file holds a few. Check that this is the right file.",
    tooLarge: "Check that this is the right file. If it is, unpack it and open the XML document with the topology.",
  },
});
