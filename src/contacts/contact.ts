// The types of the directory: what a contact is, in schema.org's and vCard's terms.

export const AUDIENCES = ["employer", "broker", "member"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The ways to reach a contact; `mail` is the post, `web` a page to sign in to or read. */
export const CHANNELS = ["phone", "fax", "email", "mail", "web"] as const;
export type Channel = (typeof CHANNELS)[number];

/** The days as Date counts them, from 0. */
export const DAYS_OF_WEEK = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
export type DayOfWeek = (typeof DAYS_OF_WEEK)[number];

/** A telephone number as E.164 and as the page prints it, with the keys of its voice menu. */
export interface Telephone {
  readonly number: `+1${string}`;
  readonly display: string;
  readonly label: string | null;
  readonly menu: readonly { readonly key: string; readonly label: string }[];
}

export interface Email {
  readonly address: string;
  readonly label: string | null;
}

export interface Link {
  readonly url: `https://${string}`;
  readonly label: string | null;
}

/** A postal address in the parts of schema.org's PostalAddress; `country` is ISO 3166-1 alpha-2. */
export interface PostalAddress {
  readonly organization: string;
  readonly postOfficeBox: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
}

/** schema.org's OpeningHoursSpecification: wall-clock `HH:MM`, `closes` exclusive and later than `opens`. */
export interface OpeningHours {
  readonly dayOfWeek: readonly DayOfWeek[];
  readonly opens: string;
  readonly closes: string;
}

/** Hours by the week in an IANA zone; `timeZoneStated` is false where the page names no zone. */
export interface WeeklyHours {
  readonly kind: "weekly";
  readonly timeZone: TimeZone;
  readonly timeZoneStated: boolean;
  readonly weekly: readonly OpeningHours[];
}

export type Hours = WeeklyHours | { readonly kind: "always" } | { readonly kind: "unpublished" };

/** The IANA zones whose daylight rules `data/zones.ts` carries. */
export type TimeZone = "America/Los_Angeles";

/** One contact; its keys, in this order, are the JSON of `list` and `show`. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly summary: string;
  readonly audiences: readonly Audience[];
  readonly phones: readonly Telephone[];
  readonly faxes: readonly Telephone[];
  readonly emails: readonly Email[];
  readonly links: readonly Link[];
  readonly address: PostalAddress | null;
  readonly hours: Hours;
  readonly topics: readonly string[];
  readonly escalatesTo: string | null;
}

/** The text of the page, and the contact's key it stands under, that a query matched. */
export interface Reason {
  readonly field: "name" | "phones" | "faxes" | "emails" | "links" | "address" | "topics";
  readonly text: string;
}

/** A contact found; `fuzzy` if a word of the query had to be read as a misspelling. */
export interface Match extends Contact {
  readonly match: { readonly kind: "exact" | "fuzzy"; readonly reasons: readonly Reason[] };
}

/** The page: its title, and the day (YYYY-MM-DD) it was transcribed. */
export interface Page {
  readonly title: string;
  readonly transcribed: string;
}
