// The channel that a query names: by which of them somebody wants to reach a contact.
import { CHANNELS, type Channel } from "../contacts/contact";
import { normalize } from "./words";

/** What one is reached at. */
const ADDRESSES: Readonly<Record<Channel, string>> = {
  phone: "(?:tele)?phone numbers?",
  fax: "fax(?:es)?(?: numbers?| lines?)?",
  email: "e-?mails?(?: address(?:es)?)?",
  mail: "(?:mailing|postal) address(?:es)?",
  web: "(?:web address(?:es)?|urls?|links?)",
};

/** What says by which channel, and nothing of the matter, wherever it stands. */
const MEANS: Readonly<Record<Channel, string>> = {
  phone: "\\bby (?:tele)?phone\\b|^(?:tele)?phones?$",
  fax: "\\bby fax\\b",
  email: "\\bby e-?mail\\b",
  mail: "\\b(?:p\\.? ?o\\.?|post office) ?box\\b|\\b(?:by|through the|in the) (?:mail|post)\\b|^mail$",
  web: "^web ?sites?$",
};

/** What names a channel, and says something of the matter too. */
const ALSO_NAMES: Readonly<Record<Channel, string>> = {
  phone: "phone numbers?|number to call|what number",
  fax: "(?:e-?)?fax(?:es|ed|ing)?",
  email: "e-?mail(?:s|ed|ing)?",
  mail: "(?:snail|regular|us|certified) mail|where (?:do|can|should|to) (?:(?:we|i) )?mail|mail (?:it )?to|write to",
  web: "web ?sites? (?:for|of|to)|web ?pages?|urls?|links?",
};

/** Not behind a word by which an address is somebody's own, and what the query is about: "my new phone number". */
const OWN = "(?<!\\b(?:my|our|his|her|their|company|new|old|wrong|(?:chang|updat|correct)\\w*(?: of)?) )";

/** For each channel, what is set aside (an address before what it is for, or at the end), and what else names it. */
const PATTERNS = CHANNELS.map((channel) => ({
  channel,
  aside: new RegExp(`${OWN}\\b${ADDRESSES[channel]}(?: (?:for|of|to)\\b|\\W*$)|${MEANS[channel]}`, "g"),
  alsoNames: new RegExp(`${OWN}\\b(?:${ALSO_NAMES[channel]})\\b`),
}));

/** A part of some word in each pattern: most queries have none, and the patterns take time to compile. */
const SIGN = /phone|number|fax|mail|address|post|box|write|web|url|link/;

/** The channel that a query names; null if it names none, or more than one. */
export function channelNamed(query: string): Channel | null {
  const text = normalize(query);
  if (!SIGN.test(text)) return null;
  const named = PATTERNS.filter(({ aside, alsoNames }) => text.search(aside) >= 0 || alsoNames.test(text));
  const [first, ...others] = named;
  return first && others.length === 0 ? first.channel : null;
}

/** A query, as `normalize`, without what only says by which channel: what it is about. */
export function withoutChannel(query: string): string {
  const text = normalize(query);
  return SIGN.test(text) ? PATTERNS.reduce((rest, { aside }) => rest.replace(aside, " "), text) : text;
}
