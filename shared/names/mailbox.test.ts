import { expect, it } from "vitest";
import { isMailbox } from "./mailbox.ts";

it.each(["a@example.com", "user*@example.com", "**@example.com", "first.last@a.b", '"a b@c"@example.com'])(
  "takes %s for an address (RFC 5321 §4.1.2)",
  (address) => expect(isMailbox(address)).toBe(true),
);

it.each(["example.com", "@example.com", "a@", "a@b@example.com", "a..b@example.com", "a b@example.com", "a@-b", ""])(
  "takes %j for none",
  (address) => expect(isMailbox(address)).toBe(false),
);
