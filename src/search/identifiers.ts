// Numbers, e-mail addresses and URLs in a query: whose they are, whole or in part.
import type { Contact, Reason, Telephone } from "../contacts/contact";
import { LETTER, plain } from "./words";

/** What of a contact can be dialled, written to or opened, as a reason shows it and as a query is compared. */
export interface Identifier {
  readonly reason: Reason;
  /** National digits of a number, or an address without its scheme, in lower case. */
  readonly key: string;
}

/** An `http(s):`, `mailto:` or `tel:` address without its scheme and `www.`. */
const bare = (address: string): string => address.replace(/^(?:https?:\/\/|mailto:|tel:)?(?:www\.)?/, "");

/** Every number, e-mail address and URL of a contact, and the numbers of its postal address. */
export const identifiersOf = (contact: Contact): Identifier[] => {
  const { phones, faxes, emails, links, address } = contact;
  const numbers = (field: "phones" | "faxes", telephones: readonly Telephone[]) =>
    telephones.map(({ number, display }) => ({
      reason: { field, text: display },
      key: number.slice(2),
    }));
  return [
    ...numbers("phones", phones),
    ...numbers("faxes", faxes),
    ...emails.map((email) => ({
      reason: { field: "emails", text: email.address } as const,
      key: email.address,
    })),
    ...links.map(({ url }) => ({ reason: { field: "links", text: url } as const, key: bare(url) })),
    ...(address
      ? [
          {
            reason: { field: "address", text: `P.O. Box ${address.postOfficeBox}` } as const,
            key: address.postOfficeBox,
          },
          {
            reason: { field: "address", text: address.postalCode } as const,
            key: address.postalCode.replace(/\D/g, ""),
          },
        ]
      : []),
  ];
};

/** At least 4 digits name a number if they are all of it or begin at its area code, exchange or line. */
const isPartOfNumber = (digits: string, key: string): boolean =>
  /^\d+$/.test(key) && [0, 3, 6].some((start) => (start === 0 || key.length === 10) && key.startsWith(digits, start));

/** Digits without separators and without the country code; null if fewer than 4 are left. */
const nationalDigits = (text: string): string | null => {
  const digits = text.replace(/\D/g, "").replace(/^(?:00)?1(?=\d{10}$)/, "");
  const national = /^\D*1[-. )]|\+1/.test(text) && digits.length < 10 ? digits.replace(/^1/, "") : digits;
  return national.length >= 4 ? national : null;
};

const isPartOfAddress = (text: string, key: string): boolean =>
  !/^\d+$/.test(key) &&
  text.length >= 4 &&
  (key.includes(text) || text.startsWith(`${key}/`) || text.startsWith(`${key}?`));

const NUMBER = new RegExp(
  `(?<!${LETTER})(?:tel:)?\\+?\\(?\\d(?:[\\d().\\s/\\u2010-\\u2015\\u2212-]*\\d)?(?!${LETTER})`,
  "g",
);
const ADDRESS = new RegExp(`${LETTER}[.@/_-]+${LETTER}`);
const EDGES = new RegExp(`^(?!${LETTER}).+?(?=${LETTER})|(?<=${LETTER})(?:(?!${LETTER}).)+$`, "g");

/** The address that a part of a query is, without its scheme and what stands round it; null if it is none. */
const addressIn = (chunk: string, isKnownWord: (word: string) => boolean): string | null => {
  const address = bare(chunk.replace(EDGES, ""));
  const isHyphenated = !/[@.]/.test(address) && address.split(/[-/_]/).every(isKnownWord);
  return ADDRESS.test(address) && !isHyphenated ? address : null;
};

/** What a query names, as a test of an identifier's key for each; the text that can be words; that beside addresses. */
export interface Named {
  readonly named: readonly ((key: string) => boolean)[];
  readonly rest: string;
  readonly beside: string;
}

/** Splits a query into what names an identifier and the text that is left over. */
export const identifiersIn = (query: string, isKnownWord: (word: string) => boolean): Named => {
  // Most queries are words alone, and the patterns take time to compile.
  if (!/[\d.@/_-]|[^\0-\x7f]/.test(query)) return { named: [], rest: query, beside: query };
  const named: ((key: string) => boolean)[] = [];
  const withoutNumbers = plain(query).replace(NUMBER, (run) => {
    if (/^[\d\s]+$/.test(run) && run.split(/\s+/).some(isKnownWord)) return run;
    const isSeveral = (nationalDigits(run)?.length ?? 0) > 10;
    const numbers = (isSeveral ? run.split(/\s+/) : [run]).flatMap((each) => nationalDigits(each) ?? []);
    if (numbers.length === 0) return run;
    named.push(...numbers.map((digits) => (key: string) => isPartOfNumber(digits, key)));
    return " ";
  });
  const [rest, beside]: [string[], string[]] = [[], []];
  for (const chunk of withoutNumbers.split(/[\s<>()[\]{}"“”,;|]+/u)) {
    const address = addressIn(chunk, isKnownWord);
    if (address === null) beside.push(chunk);
    else named.push((key) => isPartOfAddress(address, key));
    if (address === null || !/@|\.\w+\//.test(address)) rest.push(chunk);
  }
  return { named, rest: rest.join(" "), beside: beside.join(" ") };
};
