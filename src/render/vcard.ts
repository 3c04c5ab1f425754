// Contacts as vCards 3.0 (RFC 2426, by vcard-creator).
import VCard from "vcard-creator";
import type { Contact, Directory } from "../contact";
import { escalationValue } from "../view/contact";
import { hoursText, zoneText } from "../view/fields";

const noteOf = (contact: Contact, all: readonly Contact[]): string => {
  const { summary, phones, hours } = contact;
  return [
    `${summary}.`,
    ...phones.flatMap(({ display, menu }) =>
      menu.map(({ key, label }) => `${display}: press ${key} for ${label.toLowerCase()}.`),
    ),
    `Hours: ${hoursText(hours)}.`,
    zoneText(hours) ?? "",
    escalationValue(contact, all)?.text ?? "",
  ]
    .filter(Boolean)
    .join("\n");
};

const cardOf = (contact: Contact, { contacts, transcribed }: Directory): VCard => {
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
    if (label)
      card.addCustomProperty({ name: "X-ABLabel", value: label.replace(/[\\,;]/g, "\\$&"), group: own });
  };
  for (const { number, label, menu } of phones) {
    add(
      "TEL",
      "WORK,VOICE",
      number,
      label ?? (menu.map((each) => `${each.key}: ${each.label}`).join(", ") || null),
    );
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
    .addNote(noteOf(contact, contacts))
    .addUid(`kpnw-contacts:${id}`)
    .addRevision(new Date(`${transcribed}T00:00:00Z`));
};

/** One card a contact of the directory, CRLF, lines folded at 75 octets; revised on the day of transcription. */
export const renderVcard = (contacts: readonly Contact[], directory: Directory): string =>
  contacts.map((contact) => cardOf(contact, directory).toString()).join("");
