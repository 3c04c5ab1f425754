// Numbers, e-mail addresses and URLs in a query: whose they are, whole or in part.
import type { Contact, Reason } from "../contacts/contact";
import { LETTER, normalize, wordsOf } from "./words";

/** What of a contact can be dialled, written to or opened, as a reason shows it and as a query is compared. */
export interface Identifier {
  readonly reason: Reason;
  /** National digits of a number, or an address without its scheme, in lower case. */
  readonly key: string;
}

/** Whether an identifier's key is what a part of a query names. */
export type KeyMatcher = (key: string) => boolean;

/** Every number, e-mail address and URL of a contact, and the numbers of its postal address. */
export function identifiersOf({ phones, faxes, emails, links, address }: Contact): Identifier[] {
  const identifier = (field: Reason["field"], text: string, key: string): Identifier => ({
    reason: { field, text },
    key,
  });
  return [
    ...phones.map(({ number, display }) => identifier("phones", display, number.slice("+1".length))),
    ...faxes.map(({ number, display }) => identifier("faxes", display, number.slice("+1".length))),
    ...emails.map((email) => identifier("emails", email.address, email.address)),
    ...links.map(({ url }) => identifier("links", url, withoutScheme(url))),
    ...(address
      ? [
          identifier("address", `P.O. Box ${address.postOfficeBox}`, address.postOfficeBox),
          identifier("address", address.postalCode, address.postalCode.replace(/\D/g, "")),
        ]
      : []),
  ];
}

/**
 * What a query names by number or address, and its text that can be words. What several contacts share ("kp.org") names
 * them only where nothing else is said.
 */
export function namesIn(
  query: string,
  contacts: readonly Contact[],
  isKnownWord: (word: string) => boolean,
): { names: KeyMatcher[]; words: string } {
  // Most queries are words alone, and the patterns take time to compile.
  if (!/[\d.@/_-]|[^\0-\x7f]/.test(query)) return { names: [], words: query };
  const { names, rest } = splitNumbers(normalize(query), isKnownWord);
  const chunks = rest.split(/[\s<>()[\]{}"“”,;|]+/u).map((text) => ({ text, address: addressIn(text, isKnownWord) }));
  const addresses = chunks.flatMap(({ address }) => address ?? []);
  const all = [...names, ...addresses.map(partOfAddress)];
  const isAlone = chunks.every(({ text, address }) => address !== null || wordsOf(text).length === 0);
  const ownersOf = (name: KeyMatcher) =>
    contacts.filter((contact) => identifiersOf(contact).some(({ key }) => name(key))).length;
  return {
    names: all.filter((name) => (isAlone ? ownersOf(name) > 0 : ownersOf(name) === 1)),
    // The words of "account.kp.org" say something, those of an e-mail address or a path do not.
    words: chunks.flatMap(({ text, address }) => (address && /@|\.\w+\//.test(address) ? [] : text)).join(" "),
  };
}

const NUMBER = new RegExp(
  `(?<!${LETTER})(?:tel:)?\\+?\\(?\\d(?:[\\d().\\s/\\u2010-\\u2015\\u2212-]*\\d)?(?!${LETTER})`,
  "g",
);

/** Takes numbers of at least 4 digits out of a text; words that are numbers ("5500") stay. */
function splitNumbers(text: string, isKnownWord: (word: string) => boolean): { names: KeyMatcher[]; rest: string } {
  const names: KeyMatcher[] = [];
  const rest = text.replace(NUMBER, (run) => {
    if (/^[\d\s]+$/.test(run) && run.split(/\s+/).some((word) => word.length > 3 && isKnownWord(word))) return run;
    const isSeveral = (nationalDigits(run)?.length ?? 0) > 10;
    const numbers = (isSeveral ? run.split(/\s+/) : [run]).flatMap((each) => nationalDigits(each) ?? []);
    names.push(...numbers.map(partOfNumber));
    return numbers.length === 0 ? run : " ";
  });
  return { names, rest };
}

/** Digits without separators and without the country code; null if fewer than 4 are left. */
function nationalDigits(text: string): string | null {
  const digits = text.replace(/\D/g, "").replace(/^(?:00)?1(?=\d{10}$)/, "");
  const national = /^\D*1[-. )]|\+1/.test(text) && digits.length < 10 ? digits.replace(/^1/, "") : digits;
  return national.length >= 4 ? national : null;
}

/** At least 4 digits name a number if they are all of it or begin at its area code, exchange or line. */
function partOfNumber(digits: string): KeyMatcher {
  return (key) => {
    if (!/^\d+$/.test(key)) return false;
    const starts = key.length === 10 ? [0, 3, 6] : [0];
    return starts.some((start) => key.startsWith(digits, start));
  };
}

const ADDRESS = new RegExp(`${LETTER}[.@/_-]+${LETTER}`);
const EDGES = new RegExp(`^(?!${LETTER}).+?(?=${LETTER})|(?<=${LETTER})(?:(?!${LETTER}).)+$`, "g");

/** The address that a part of a query is, without its scheme and what stands round it; null if it is none. */
function addressIn(chunk: string, isKnownWord: (word: string) => boolean): string | null {
  const address = withoutScheme(chunk.replace(EDGES, ""));
  const isHyphenated = !/[@.]/.test(address) && address.split(/[-/_]/).every(isKnownWord);
  return ADDRESS.test(address) && !isHyphenated ? address : null;
}

function partOfAddress(text: string): KeyMatcher {
  return (key) => {
    if (/^\d+$/.test(key) || text.length < 4) return false;
    return key.includes(text) || text.startsWith(`${key}/`) || text.startsWith(`${key}?`);
  };
}

/** An `http(s):`, `mailto:` or `tel:` address without its scheme and `www.`. */
function withoutScheme(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:|tel:)?(?:www\.)?/, "");
}
