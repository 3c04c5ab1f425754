// What can be typed as an argument or as the value of a flag, beyond the choices that the program declares.
import type { Command } from "commander";
import { type Contact, DAYS_OF_WEEK } from "../contacts/contact";

export interface Suggestion {
  readonly value: string;
  /** One line that explains the value, or "". */
  readonly description: string;
}

/** Suggestions by the name of the argument, or by the attribute name of the flag, that they are for. */
export type Values = Readonly<Record<string, readonly Suggestion[]>>;

/** Commands, the page's contacts and topics, and times; a topic is a whole query, so none follows other arguments. */
export function knownValues(program: Command, contacts: readonly Contact[], typed: readonly string[]): Values {
  return {
    command: commands(program),
    contact: contacts.map(({ id, name }) => ({ value: id, description: name })),
    words: typed.length === 0 ? topics(contacts) : [],
    at: TIMES,
  };
}

/** The commands that the program's help lists. */
export function commands(program: Command): Suggestion[] {
  const help = program.createHelp();
  return help
    .visibleCommands(program)
    .map((command) => ({ value: command.name(), description: help.subcommandDescription(command) }));
}

function topics(contacts: readonly Contact[]): Suggestion[] {
  return contacts.flatMap((contact) => contact.topics.map((topic) => ({ value: topic, description: contact.name })));
}

const TIMES: readonly Suggestion[] = [
  { value: "now", description: "this moment" },
  { value: "today 9am", description: "this morning, Pacific time" },
  { value: "today 4pm", description: "this afternoon, Pacific time" },
  { value: "tomorrow 9am", description: "tomorrow morning, Pacific time" },
  ...DAYS_OF_WEEK.map((day) => ({
    value: `${day.toLowerCase()} 9am`,
    description: `the next ${day}, today included`,
  })),
];
