// kpnw-contacts find: who takes this, first, and where to escalate.
import type { Match, Reason } from "../contacts/contact";
import { UsageError } from "../errors";
import { load } from "../load";
import { stateAt } from "../schedule/state";
import { find as search } from "../search/find";
import { knowsAll } from "../search/lexicon";
import { wordsOf } from "../search/words";
import { escalationValue, nameText, reachValues } from "../text/contact";
import { recordOf } from "../text/fields";
import type { Screen } from "../text/screen";
import { holidayCautions, untilValue } from "../text/when";
import { addFilters, type FilterOptions, readFilters } from "./flags";
import { type AddCommand, type Context, withExamples } from "./run";

interface FindOptions extends FilterOptions {
  readonly limit?: number;
}

const readLimit = (text: string): number => {
  const limit = Number(text);
  if (/^\d+$/.test(text) && limit > 0 && Number.isSafeInteger(limit)) return limit;
  throw new UsageError(`--limit takes a whole number from 1, not '${text}'`);
};

/** "1st", "2nd", "3rd", "4th" and on; a directory that has a 21st is not one page. */
const ordinal = (place: number): string => `${place}${["", "st", "nd", "rd"][place] ?? "th"}`;

const whyNothing = (unfiltered: readonly Match[]): string =>
  unfiltered.length > 0
    ? `nothing that fits passes these filters; without them: ${unfiltered.map(({ id }) => id).join(", ")}`
    : "nothing fits; look up a topic, name, number, e-mail or web address, or see 'kpnw-contacts list'";

const screenOf = (matches: readonly Match[], instant: Date, { directory }: Context) => {
  const states = matches.map((match) => ({ match, ...stateAt(match, instant) }));
  const rows = states.map(({ match, ...state }, at) => {
    const { kind, reasons } = match.match;
    const style = at === 0 ? ("strong" as const) : undefined;
    const similar = kind === "fuzzy" ? "similar: " : "";
    const reasonText = ({ field, text }: Reason) => similar + (field === "faxes" ? `fax ${text}` : text);
    return [
      [{ text: ordinal(at + 1), style }],
      [{ text: nameText(match), style }],
      reachValues(match, reasons).map((value) => ({ ...value, style })),
      [untilValue(state)],
      reasons.map((reason) => ({ text: reasonText(reason) })),
    ];
  });
  const escalation = matches[0] && escalationValue(matches[0], directory.contacts);
  const screen: Screen = {
    columns: ["TRY", "CONTACT", "CALL", "NOW", "WHY"],
    unbroken: ["TRY"],
    rows,
    after: escalation ? [escalation] : [],
  };
  return { screen, cautions: holidayCautions(states) };
};

/** Adds `find <words...>`; a query without a letter or digit, or a bad --limit or --at, is a UsageError. */
export const find: AddCommand = (program, run) => {
  const command = program
    .command("find")
    .summary("who takes this, first; and where to escalate")
    .description(
      withExamples(
        "Finds whom to call about something: a few words, misspelt or not, a number, an e-mail or a web address.",
        "find billing",
        "find lost card",
        "find 813-3109",
        "find claim --audience member",
      ),
    )
    .argument("<words...>", "what it is about");
  addFilters(command)
    .option("--limit <n>", "at most this many contacts", readLimit)
    .action((words: string[], options: FindOptions) =>
      run(async (context) => {
        const query = words.join(" ");
        if (wordsOf(query).length === 0)
          throw new UsageError(`nothing to look up in '${query}': it has no letter or digit`);
        const { accepts, instant } = readFilters(options, context.io);
        const lexicon = context.directory.lexicon();
        const correct = knowsAll(lexicon, query) ? () => [] : (await load.spelling()).corrections;
        const matches = search(lexicon, query, correct, accepts).slice(0, options.limit);
        return {
          document: matches,
          records: () =>
            matches.map((each) => ({
              ...recordOf(each),
              matchKind: each.match.kind,
              matchReasons: each.match.reasons.map(({ text }) => text).join(", "),
            })),
          contacts: matches,
          nothing: matches.length > 0 ? undefined : whyNothing(search(lexicon, query, correct)),
          screen: () => screenOf(matches, instant, context),
        };
      }),
    );
};
