/**
 * Every file of `shared` that has texts for messages: whoever puts a message of another process, thread or record into words imports
 * this once, so that the text is there. `every-text.test.ts` compares the list with the folder.
 */
import "../errors/app-error.ts";
import "../errors/definitions/jobs.ts";
import "./literal.ts";
