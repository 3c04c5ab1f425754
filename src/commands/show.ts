// kpnw-contacts show: everything about one contact.
import { Command } from "commander";
import type { Contact } from "../contacts/contact";
import { lookUp } from "../contacts/lookup";
import type { State } from "../schedule/state";
import { addressText, audiencesText, emailText, escalationText, linkText, nameText, phoneText } from "../text/contact";
import { CONTACT_KEYS, contactFields } from "../text/fields";
import { hoursText, zoneAssumption } from "../text/hours";
import { scheduleText, untilText } from "../text/state";
import { cell, type TableView } from "../text/table-view";
import type { Context, Report } from "./answer";
import { cautionsFor, judgeAll } from "./judge";
import { fieldOption } from "./options";

export const showExamples = ["show ebs", "show member", "show csc --field emails"];

export function showCommand(): Command {
  return new Command("show")
    .summary("everything about one contact")
    .description("Shows one contact: its numbers and addresses, hours, topics, and whether it is open now.")
    .argument("<contact>", "an id, abbreviation or name, or the start of an id")
    .addOption(fieldOption(CONTACT_KEYS));
}

/** @throws UsageError if there is no such contact. */
export function answerShow(text: string, context: Context): Report {
  const contact = lookUp(context.directory.contacts, text);
  const judged = () => judgeAll([contact], undefined, context);
  return {
    document: contact,
    fields: () => [contactFields(contact)],
    contacts: [contact],
    table: () => showView(contact, judged()[0]?.state ?? null, context),
    cautions: cautionsFor(judged, {}, context),
  };
}

function showView(contact: Contact, state: State | null, { directory, readerZone }: Context): TableView {
  const { id, summary, audiences, phones, faxes, emails, address, links, hours, topics } = contact;
  const escalation = escalationText(contact, directory.contacts);
  const groups: readonly (readonly [label: string, values: readonly (string | null)[]])[] = [
    ["Call", phones.map(phoneText)],
    ["Fax", faxes.map(({ display }) => display)],
    ["E-mail", emails.map(emailText)],
    ["Write to", address ? [addressText(address)] : []],
    ["Online", links.map(linkText)],
    ["Hours", [state ? scheduleText(state, readerZone) : hoursText(hours), zoneAssumption(hours)]],
    ["For", [audiencesText(audiences)]],
    ["About", topics],
    ["Next", [escalation]],
  ];
  return {
    before: [{ text: `${nameText(contact)}  [${id}]`, style: "strong" }, { text: summary }],
    columns: null,
    rows: [
      ...(state ? [[cell("Now"), cell(untilText(state, readerZone), state.status)]] : []),
      ...groups.flatMap(([label, values]) => {
        const given = values.filter((value) => value !== null);
        return given.length > 0 ? [[cell(label), cell(given)]] : [];
      }),
    ],
    after: [
      { text: `From "${directory.title}", transcribed ${directory.transcribed}; the line under the name is ours.` },
    ],
  };
}
