// Contacts as vCards 3.0 (RFC 2426), written by vcard-creator.
import VCard from "vcard-creator";
import type { Contact, PostalAddress } from "../contacts/contact";

/** A contact, and a note on what a card has no property for: summary, menu keys, hours and escalation, a line each. */
export interface Card {
  readonly contact: Contact;
  readonly note: string;
}

/** Address books make a group of each category, so all cards share one, and topics are in the note. */
const CATEGORY = "Kaiser Permanente Northwest small business";

/**
 * One card a contact, with CRLF line ends and lines folded at 75 octets.
 * @param revised the instant that each card names as its last revision, to the second
 */
export function renderVcard(cards: readonly Card[], revised: Date): string {
  return cards.map((card) => withoutMilliseconds(cardOf(card, revised).toString())).join("");
}

function cardOf({ contact, note }: Card, revised: Date): VCard {
  const { id, name, abbreviation, address, topics } = contact;
  const card = new VCard();
  addCompanyName(card, `Kaiser Permanente ${name}`);
  if (abbreviation !== null) card.addNickname(abbreviation);
  propertiesOf(contact).forEach((property, index) => {
    addProperty(card, property, `item${index + 1}`);
  });
  if (address !== null) addPostalAddress(card, address);
  return card
    .addNote([note, "Topics:", ...topics.map((topic) => `- ${topic}`)].join("\n"))
    .addCategories([CATEGORY])
    .addUid(`kpnw-contacts:${id}`)
    .addRevision(revised);
}

/**
 * Apple's convention for a company: no personal name, and X-ABShowAs. Apple and Google then show the first part of ORG,
 * Outlook files the card under it, and khard and Thunderbird show FN, so both hold the whole name.
 */
function addCompanyName(card: VCard, name: string): void {
  card.addName().addFullName(name).addCompany({ name });
  card.addCustomProperty({ name: "X-ABShowAs", value: "COMPANY" });
}

interface Property {
  readonly name: "TEL" | "EMAIL" | "URL";
  readonly params?: string;
  readonly value: string;
  readonly label: string | null;
}

/** The numbers, e-mail addresses and pages; the first voice number is preferred, or khard would list the fax. */
function propertiesOf({ phones, faxes, emails, links }: Contact): Property[] {
  return [
    ...phones.map<Property>(({ number, label }, index) => {
      const params = index === 0 ? "TYPE=WORK,VOICE,PREF" : "TYPE=WORK,VOICE";
      return { name: "TEL", params, value: number, label };
    }),
    ...faxes.map<Property>(({ number, label }) => ({ name: "TEL", params: "TYPE=WORK,FAX", value: number, label })),
    ...emails.map<Property>(({ address, label }) => {
      return { name: "EMAIL", params: "TYPE=INTERNET,WORK", value: address, label };
    }),
    ...links.map<Property>(({ url, label }) => ({ name: "URL", value: url, label })),
  ];
}

/** A label is Apple's X-ABLabel in the same group. Some importers lose what is in a group, so nothing else is. */
function addProperty(card: VCard, { label, ...property }: Property, group: string): void {
  if (label === null) {
    card.addCustomProperty(property);
  } else {
    card.addCustomProperty({ ...property, group });
    card.addCustomProperty({ name: "X-ABLabel", value: escapeText(label), group });
  }
}

/** The box is a line of the street, since importers lose what is in ADR's own part for it (RFC 6350, section 6.3.1). */
function addPostalAddress(card: VCard, address: PostalAddress): void {
  const { organization, postOfficeBox, city, region, postalCode, country } = address;
  const street = `${organization}\nP.O. Box ${postOfficeBox}`;
  card.addAddress({ street, locality: city, region, postalCode, country, type: ["work", "postal"] });
}

/** A text value's special characters escaped; vcard-creator leaves custom properties to its caller. */
function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, "\\$&");
}

/** REV to the second: vcard-creator writes `.000`, where RFC 2425's grammar has a comma before a fraction. */
function withoutMilliseconds(card: string): string {
  return card.replace(/^(REV:.+)\.\d{3}Z$/m, "$1Z");
}
