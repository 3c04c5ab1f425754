// kpnw-contacts show: everything about one contact, or one field of it.
import type { Contact } from "../contacts/contact";
import type { Directory } from "../contacts/directory";
import { lookup } from "../contacts/lookup";
import { emailValue, escalationValue, linkValue, nameText, phoneValue } from "../text/contact";
import { addressLines, FIELDS, type Field, fieldValues, hoursText, recordOf, zoneText } from "../text/fields";
import { plainValue, type Screen, type Value } from "../text/screen";
import { choiceOption } from "./flags";
import { type AddCommand, withExamples } from "./run";

const screenOf = (contact: Contact, { title, transcribed, contacts }: Directory): Screen => {
  const { id, summary, phones, faxes, emails, address, links, hours, topics } = contact;
  const escalation = escalationValue(contact, contacts);
  const groups: [label: string, values: readonly Value[]][] = [
    ["Call", phones.map((phone) => phoneValue(phone))],
    ["Fax", faxes.map((fax) => phoneValue(fax))],
    ["E-mail", emails.map(emailValue)],
    ["Write to", address ? addressLines(address).map(plainValue) : []],
    ["Online", links.map(linkValue)],
    ["Hours", [hoursText(hours), zoneText(hours)].flatMap((text) => (text ? [plainValue(text)] : []))],
    ["What for", topics.map(plainValue)],
    ["Next", escalation ? [escalation] : []],
  ];
  return {
    columns: ["", ""],
    unbroken: [],
    labelled: true,
    before: [{ text: `${nameText(contact)}  [${id}]`, style: "strong" }, plainValue(summary)],
    rows: groups.flatMap(([label, values]) => values.map((value) => [[plainValue(label)], [value]])),
    after: [plainValue(`From "${title}", transcribed ${transcribed}. The line under the name is ours.`)],
  };
};

/** Adds `show <contact>`; an unknown contact is a UsageError. */
export const show: AddCommand = (program, run) => {
  program
    .command("show")
    .summary("everything about one contact")
    .description(
      withExamples(
        "Shows one contact: an id, abbreviation or name, or the start of an id.",
        "show ebs",
        "show member",
        "show csc --field emails   (bare, for scripts)",
      ),
    )
    .argument("<contact>", "whom to show")
    .addOption(choiceOption("--field <name>", "print only the values of this field, one a line", FIELDS))
    .action((text: string, { field }: { field?: Field }) =>
      run(async ({ directory }) => {
        const contact = lookup(directory, text);
        if (field !== undefined) {
          const lines = fieldValues(contact, field).map((value) => `${value}\n`);
          return { text: lines.join(""), only: "the bare values of --field" };
        }
        return {
          document: contact,
          records: () => [recordOf(contact)],
          contacts: [contact],
          screen: () => ({ screen: screenOf(contact, directory), cautions: [] }),
        };
      }),
    );
};
