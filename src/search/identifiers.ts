// Numbers, e-mail addresses and URLs in a query: whose they are, whole or in part.
import type { Contact, Reason, Telephone } from "../contact";
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

/** Splits a query into what names an identifier (a test of a key for each) and the text that is left over. */
export const identifiersIn = (
  query: string,
  isKnownWord: (word: string) => boolean,
): { named: ((key: string) => boolean)[]; rest: string } => {
  const named: ((key: string) => boolean)[] = [];
  const withoutNumbers = plain(query).replace(NUMBER, (run) => {
    if (/^[\d\s]+$/.test(run) && run.split(/\s+/).some(isKnownWord)) return run;
    const digits = nationalDigits(run);
    if (digits === null) return run;
    named.push((key) => isPartOfNumber(digits, key));
    return " ";
  });
  const rest = withoutNumbers
    .split(/[\s<>()[\]{}"“”,;|]+/u)
    .filter((chunk) => {
      const address = bare(chunk.replace(EDGES, ""));
      if (!ADDRESS.test(address)) return true;
      if (!/[@.]/.test(address) && address.split(/[-/_]/).every(isKnownWord)) return true;
      named.push((key) => isPartOfAddress(address, key));
      return !/@|\.\w+\//.test(address);
    })
    .join(" ");
  return { named, rest };
};
