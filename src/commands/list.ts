// kpnw-contacts list: the directory, or the part of it that filters leave.
import { Command } from "commander";
import { CHANNEL_TITLES, nameText, reachTexts } from "../text/contact";
import { CONTACT_KEYS, contactFields } from "../text/fields";
import { asOfText, timeTitle } from "../text/state";
import { cell, type TableView } from "../text/table-view";
import type { Context, Report } from "./answer";
import { cautionsFor, filterOf, type Judged, judgeAll, statesOf } from "./judge";
import { addFilters, type FilterOptions, fieldOption } from "./options";

export const listExamples = ["list", "list --channel fax", "list --open --at 'monday 7am'", "list --field id,emails"];

export function listCommand(): Command {
  const command = new Command("list")
    .summary("the directory: who there is, and what for")
    .description("Lists the contacts, in the page's order.");
  return addFilters(command).addOption(fieldOption(CONTACT_KEYS));
}

/** @throws UsageError if --at can't be read. */
export function answerList(options: FilterOptions, context: Context): Report {
  const contacts = context.directory.contacts.filter(filterOf(options, context));
  const judged = () => judgeAll(contacts, options.at, context);
  return {
    document: contacts,
    fields: () => contacts.map(contactFields),
    contacts,
    nothing:
      contacts.length > 0 ? undefined : () => "no contact passes these filters; 'kpnw-contacts list' shows all of them",
    table: () => listView(judged(), options, context),
    cautions: cautionsFor(judged, options, context),
  };
}

function listView(
  judged: readonly Judged[],
  { channel = "phone", at }: FilterOptions,
  { readerZone }: Context,
): TableView {
  const states = statesOf(judged);
  const asOf = at === undefined ? null : asOfText(states, readerZone);
  return {
    columns: [
      { title: "ID" },
      { title: "NAME", wraps: true },
      { title: CHANNEL_TITLES[channel], wraps: true },
      { title: timeTitle(states, at) },
      { title: "WHAT FOR", wraps: true, under: true },
    ],
    rows: judged.map(({ contact, state }) => [
      cell(contact.id, "strong"),
      cell(nameText(contact)),
      cell(reachTexts(contact, channel)),
      cell(state?.status ?? "", state?.status),
      cell(contact.summary),
    ]),
    after: asOf === null ? [] : [{ text: asOf }],
  };
}
