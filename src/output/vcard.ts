// Contacts as vCards 3.0 (RFC 2426, by vcard-creator).
import VCard from "vcard-creator";
import type { Contact } from "../contacts/contact";

/** A contact, and in words what a card has no field for. */
export interface Card {
  readonly contact: Contact;
  readonly note: string;
}

const cardOf = ({ contact, note }: Card, revised: Date): VCard => {
  const { id, name, abbreviation, phones, faxes, emails, links, address, topics } = contact;
  const card = new VCard();
  card.addName({ familyName: name }).addCompany({ name: "Kaiser Permanente", department: name });
  if (abbreviation) card.addNickname(abbreviation);
  let group = 0;
  const add = (property: string, type: string, value: string, label: string | null) => {
    group += 1;
    const own = `item${group}`;
    const params = type === "" ? {} : { params: `TYPE=${type}` };
    card.addCustomProperty({ name: property, value, group: own, ...params });
    if (label) card.addCustomProperty({ name: "X-ABLabel", value: label.replace(/[\\,;]/g, "\\$&"), group: own });
  };
  for (const { number, label, menu } of phones) {
    add("TEL", "WORK,VOICE", number, label ?? (menu.map((each) => `${each.key}: ${each.label}`).join(", ") || null));
  }
  for (const { number, label } of faxes) add("TEL", "WORK,FAX", number, label);
  for (const { address: mailbox, label } of emails) add("EMAIL", "INTERNET,WORK", mailbox, label);
  for (const { url, label } of links) add("URL", "", url, label);
  if (address) {
    const { organization, postOfficeBox, city, region, postalCode, country } = address;
    card.addAddress({
      postOfficeBox: `P.O. Box ${postOfficeBox}`,
      extended: organization,
      locality: city,
      region,
      postalCode,
      country,
      type: ["work", "postal"],
    });
  }
  return card
    .addCategories([...topics])
    .addNote(note)
    .addUid(`kpnw-contacts:${id}`)
    .addRevision(revised);
};

/** One card a contact, CRLF, lines folded at 75 octets. */
export const renderVcard = (cards: readonly Card[], revised: Date): string =>
  cards.map((card) => cardOf(card, revised).toString()).join("");
