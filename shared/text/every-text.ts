/**
 * Every file of `shared` that has texts for messages: whoever puts a message of another process, thread or record into words imports
 * this once, so that the text is there. Rules are imported by their own list. `every-text.test.ts` compares the list with the folder.
 */
import "../chain/chain-texts.ts";
import "../chain/open-questions.ts";
import "../errors/app-error.ts";
import "../errors/definitions/archive.ts";
import "../errors/definitions/asn1-damage.ts";
import "../errors/definitions/asn1-sources.ts";
import "../errors/definitions/asn1.ts";
import "../errors/definitions/certificates.ts";
import "../errors/definitions/jobs.ts";
import "../errors/definitions/api.ts";
import "../errors/definitions/files.ts";
import "../errors/definitions/key-store.ts";
import "../errors/definitions/lab-ca.ts";
import "../errors/definitions/pending.ts";
import "../errors/definitions/records.ts";
import "../errors/definitions/requests.ts";
import "../errors/definitions/results.ts";
import "../errors/definitions/key-files.ts";
import "../errors/definitions/page.ts";
import "../errors/definitions/pem.ts";
import "../errors/definitions/pkcs12.ts";
import "../errors/definitions/pkcs7.ts";
import "../errors/definitions/pkcs8.ts";
import "../errors/definitions/tasks.ts";
import "../errors/definitions/writing-requests.ts";
import "../facts/bundle-notices.ts";
import "../facts/content-texts.ts";
import "../facts/conversion-notices.ts";
import "../facts/describe-locked-bundle.ts";
import "../guide/commands/why-unquotable.ts";
import "../judge/questions.ts";
import "../judge/verdict.ts";
import "../rules/index.ts";
import "./literal.ts";
