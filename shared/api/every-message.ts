/**
 * Makes every text known that a host can send: imported for its effect by what formats messages that it did not make, which is the
 * page. Modules that others here import need no line of their own; every-message.test.ts finds the one that is missing.
 */
import "../errors/app-error.ts";
import "../errors/definitions/page.ts";
import "../guide/commands/why-unquotable.ts";
import "../rules/index.ts";
import "../text/literal.ts";
