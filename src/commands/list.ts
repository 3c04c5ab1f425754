// kpnw-contacts list: the directory, or the part of it that filters leave.
import { stateAt } from "../schedule/state";
import { nameText, phoneValue } from "../text/contact";
import { recordOf } from "../text/fields";
import { plainValue } from "../text/screen";
import { holidayCautions, statusValue } from "../text/when";
import { addFilters, type FilterOptions, readFilters } from "./flags";
import { type AddCommand, withExamples } from "./run";

/** Adds `list`; a bad --at is a UsageError. */
export const list: AddCommand = (program, run) => {
  const command = program
    .command("list")
    .summary("the directory: who there is, and what for")
    .description(
      withExamples(
        "Lists the contacts, in the page's order.",
        "list",
        "list --channel fax",
        "list --open",
        "list --json",
      ),
    );
  addFilters(command).action((options: FilterOptions) =>
    run(async ({ directory, io }) => {
      const { accepts, instant } = readFilters(options, io);
      const contacts = directory.contacts.filter(accepts);
      return {
        document: contacts,
        records: () => contacts.map(recordOf),
        contacts,
        nothing:
          contacts.length > 0 ? undefined : "no contact passes these filters; 'kpnw-contacts list' shows all of them",
        screen: () => {
          const states = contacts.map((contact) => ({ contact, ...stateAt(contact, instant) }));
          const rows = states.map(({ contact, status }) => [
            [plainValue(contact.id)],
            [{ text: nameText(contact), style: "strong" as const }],
            contact.phones.map((phone) => phoneValue({ ...phone, label: null }, "")),
            [statusValue(status)],
            [plainValue(contact.summary)],
          ]);
          return {
            cautions: holidayCautions(states),
            screen: {
              columns: ["ID", "NAME", "PHONE", "NOW", "WHAT FOR"],
              unbroken: ["PHONE", "NOW"],
              rows,
              after: [],
            },
          };
        },
      };
    }),
  );
};
