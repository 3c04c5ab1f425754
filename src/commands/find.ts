// kpnw-contacts find: who takes this, first, and where to escalate.
import { Command } from "commander";
import type { Channel, Contact, Match } from "../contacts/contact";
import { passes } from "../contacts/filters";
import { isDay } from "../schedule/day";
import { CHANNEL_TITLES, escalationText, nameText, reachTexts } from "../text/contact";
import { contactFields, type Fields, MATCH_KEYS, matchFields } from "../text/fields";
import { asOfText, timeTitle, untilText } from "../text/state";
import { cell, type TableView } from "../text/table-view";
import { UsageError } from "../usage-error";
import type { Context, Format, Report } from "./answer";
import { cautionsFor, filterOf, type Judged, judgeAll, statesOf } from "./judge";
import { addFilters, type FilterOptions, fieldOption, limitOption } from "./options";

export interface FindOptions extends FilterOptions {
  readonly limit?: number;
}

export const findExamples = [
  "find billing",
  "find put my husband on our insurance",
  'find "I can\'t log in"',
  "find fax number for enrollment",
  "find 813-3109",
  "find claim --audience member",
];

export function findCommand(): Command {
  const command = new Command("find")
    .summary("who takes this, first; and where to escalate")
    .description(
      "Finds whom to call about something, the one to call first on top. Write it as you would say it, in a word or a " +
        "sentence; misspellings are understood. Put double quotes round it if it has an apostrophe or a question mark. A phone number, four digits of one, an e-mail or a web address finds " +
        "whose it is. Where the words name a fax, an e-mail, a mailing address or a web page, that is what is shown. " +
        "What the page has nobody for finds nothing.",
    )
    .argument("<words...>", "what it is about");
  return addFilters(command).addOption(limitOption()).addOption(fieldOption(MATCH_KEYS));
}

/** @throws UsageError if the words have no letter or digit, or --at can't be read. */
export async function answerFind(words: readonly string[], options: FindOptions, context: Context): Promise<Report> {
  const query = words.join(" ");
  if (!isQuery(words)) {
    throw new UsageError(`nothing to look up in '${query}': write what it is about, like 'kpnw-contacts find billing'`);
  }
  const [{ channelNamed }, { find }, { default: model }] = await Promise.all([
    import("../search/channel"),
    import("../search/find"),
    import("../../data/model.json"),
  ]);
  const { contacts } = context.directory;
  const matches = find(model, contacts, query, filterOf(options, context)).slice(0, options.limit);
  const judged = () => judgeAll(matches, options.at, context);
  const channel = options.channel ?? channelNamed(query) ?? "phone";
  return {
    document: matches,
    fields: () => matches.map(matchFields),
    tsv: () => matches.map(tsvFields),
    contacts: matches,
    nothing: matches.length > 0 ? undefined : () => whyNothing(query, find(model, contacts, query), options, context),
    table: () => findView(judged(), channel, options, context),
    cautions: (format) => [...timeCaution(words, options, format), ...cautionsFor(judged, options, context)(format)],
  };
}

/** That a table shows the state now, where the words name another day and --at does not. */
function timeCaution(words: readonly string[], { at }: FindOptions, format: Format): string[] {
  const typed = words.flatMap((word) => word.split(" ")).map((word) => word.replace(/[.,!?]+$/, ""));
  const day = typed.find((word) => word.length > 3 && isDay(word));
  if (day === undefined || day.toLowerCase() === "today" || at !== undefined || format !== "table") return [];
  return [`this is who is open now; for ${day}, add for example --at '${day.toLowerCase()} 9am'.`];
}

/** Whether there is anything to look up: a letter or a digit. */
export function isQuery(words: readonly string[]): boolean {
  return words.some((word) => /[\p{L}\p{N}]/u.test(word));
}

function tsvFields(match: Match): Fields {
  const { kind, reasons } = match.match;
  return { ...contactFields(match), matchKind: [kind], matchReasons: reasons.map(({ text }) => text) };
}

/** Why nothing is listed, given what would be without filters. */
function whyNothing(query: string, unfiltered: readonly Match[], options: FindOptions, context: Context): string {
  if (unfiltered.length === 0) {
    return /\p{L}/u.test(query)
      ? "the page has nobody for this; try other words, or see 'kpnw-contacts list'"
      : "the page has no such number (four digits of one are enough); 'kpnw-contacts list' shows those it has";
  }
  const closed = options.open ? unfiltered.filter((contact) => passes(contact, options)) : [];
  if (closed.length === 0) {
    return `nothing that fits passes these filters; without them: ${unfiltered.map(({ id }) => id).join(", ")}`;
  }
  const until = statesOf(judgeAll(closed, options.at, context)).map(
    (state) => `${state.id}: ${untilText(state, context.readerZone)}`,
  );
  return `none that fits is open. ${until.join("; ")}`;
}

function findView(
  judged: readonly Judged<Match>[],
  channel: Channel,
  { at }: FindOptions,
  { directory, readerZone }: Context,
): TableView {
  const states = statesOf(judged);
  const rows = judged.map(({ contact: match, state }, row) => {
    const topics = new Set(match.match.reasons.map(({ text }) => text));
    const style = row === 0 ? "strong" : undefined;
    return [
      cell(match.id, style),
      cell(nameText(match), style),
      cell(reachTexts(match, channel, topics), style),
      cell(state ? untilText(state, readerZone) : "", state?.status),
      cell(reasonLines(match)),
    ];
  });
  return {
    columns: [
      { title: "ID" },
      { title: "NAME", wraps: true },
      { title: CHANNEL_TITLES[channel], wraps: true },
      { title: timeTitle(states, at), wraps: true },
      { title: "WHY", wraps: true, under: true },
    ],
    rows,
    after: [escalationOf(judged, directory.contacts), at === undefined ? null : asOfText(states, readerZone)].flatMap(
      (text) => (text === null ? [] : [{ text }]),
    ),
  };
}

/** The page's own texts that the query is about, but for the name beside them; as similar where a word was misspelt. */
function reasonLines({ name, match: { kind, reasons } }: Match): string[] {
  const others = reasons.filter(({ text }) => text !== name);
  const texts = others.map(({ field, text }) => (field === "faxes" ? `fax ${text}` : text));
  return kind === "fuzzy" ? texts.map((text) => `similar: ${text}`) : texts;
}

/** Where to go on if the first of some contacts did not resolve it. */
function escalationOf([first]: readonly Judged[], contacts: readonly Contact[]): string | null {
  return first ? escalationText(first.contact, contacts) : null;
}
