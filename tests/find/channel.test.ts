// The channel that a query names: what the tables of find then show.
import { expect, test } from "vitest";
import { channelNamed } from "../../src/search/channel";

test.each([
  ["fax number for enrollment", "fax"],
  ["where do I fax the change form", "fax"],
  ["what email reaches new sales", "email"],
  ["e-mail for billing", "email"],
  ["mailing address to send our payment to", "mail"],
  ["what PO box do enrollment forms go to", "mail"],
  ["website for dental plans", "web"],
  ["phone number for billing", "phone"],
  ["update my address", null],
  ["I moved, new address", null],
  ["billing", null],
  ["fax or email for enrollment", null],
])("%s: %s", (query, channel) => {
  expect(channelNamed(query)).toBe(channel);
});
