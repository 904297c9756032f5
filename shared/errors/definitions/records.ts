import { messages } from "../../text/localise.ts";

/** Why a record that KeySpec keeps on the disk cannot be used, as the end of a sentence. */
export const recordDamage = messages("records.damage", {
  notJson: "it is no JSON text, or was cut off",
  newer: "a newer KeySpec wrote it",
  misfit: "what it holds is not what KeySpec wrote ({place})",
  otherId: "it holds the record “{id}”",
  unread: "{message}",
  draftKept: "The draft {path} cannot be read: {why}. It was kept.",
});
