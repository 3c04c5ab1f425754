// The channel that a query names, which the tables of find then show, and what the query is about without it.
import { expect, test } from "vitest";
import { channelNamed, withoutChannel } from "../../src/search/channel";

test.each([
  ["fax number for enrollment", "fax"],
  ["where do I fax the change form", "fax"],
  ["what email reaches new sales", "email"],
  ["e-mail for billing", "email"],
  ["mailing address to send our payment to", "mail"],
  ["what PO box do enrollment forms go to", "mail"],
  ["website for dental plans", "web"],
  ["phone number for billing", "phone"],
  ["postal address of csc", "mail"],
  ["po box", "mail"],
  ["pay by phone", "phone"],
  ["my new phone number", null],
  ["change of email address", null],
  ["website password", null],
  ["update my address", null],
  ["I moved, new address", null],
  ["billing", null],
  ["fax or email for enrollment", null],
])("%s: %s", (query, channel) => {
  expect(channelNamed(query)).toBe(channel);
});

test.each([
  ["fax number for renewal", "renewal"],
  ["renewal fax", "renewal"],
  ["email address of new sales", "new sales"],
  ["pay by phone", "pay"],
  ["fax numbers", ""],
  ["PO box", ""],
  ["my new phone number", "my new phone number"],
  ["fax machine is broken", "fax machine is broken"],
  ["email password", "email password"],
])("%s: about %j", (query, about) => {
  expect(withoutChannel(query).trim()).toBe(about);
});
