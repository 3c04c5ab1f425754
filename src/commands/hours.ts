// kpnw-contacts hours: open now, until when, and the schedule.
import { Command } from "commander";
import { lookUp, refuseSplitName } from "../contacts/lookup";
import { EXIT } from "../errors";
import { isDay } from "../schedule/day";
import { type State, type Status, stateAt } from "../schedule/state";
import { endsTimeOfDay, isTimeOfDay } from "../schedule/time-of-day";
import { firstReachText } from "../text/contact";
import { dayChart } from "../text/day-chart";
import { STATE_KEYS, stateFields } from "../text/fields";
import { zoneAssumption } from "../text/hours";
import { asOfText, holidayCautions, nextChangeText, scheduleText, timeTitle } from "../text/state";
import { cell, type TableView } from "../text/table-view";
import { UsageError } from "../usage-error";
import type { Context, Format, Report } from "./answer";
import { type Judged, judgedInstant } from "./judge";
import { atOption, fieldOption } from "./options";

export interface HoursOptions {
  readonly at?: string;
  readonly exitStatus?: true;
  readonly quiet?: true;
}

export const hoursExamples = ["hours csc", "hours csc ebs --at 'friday 4pm'", "hours csc -q && echo open"];

export function hoursCommand(): Command {
  return new Command("hours")
    .summary("open now? until when?")
    .description("Tells whether contacts are open, and when that next changes; all of them if none is named.")
    .argument("[contact...]", "ids, abbreviations or names, or the start of an id")
    .addOption(atOption())
    .option("-e, --exit-status", "exit 0 if any is open, 1 if closed, 3 if not known")
    .option("-q, --quiet", "print nothing, only set the exit status")
    .addOption(fieldOption(STATE_KEYS));
}

/** @throws UsageError if a contact is unknown or --at can't be read. */
export function answerHours(texts: readonly string[], options: HoursOptions, context: Context): Report {
  const { contacts } = context.directory;
  refuseLooseTime(texts, options);
  refuseSplitName(contacts, texts);
  const asked = texts.length > 0 ? [...new Set(texts.map((text) => lookUp(contacts, text)))] : contacts;
  const instant = judgedInstant(options.at, context);
  const judged = asked.map((contact) => ({ contact, state: stateAt(contact, instant) }));
  const states = judged.map(({ state }) => state);
  return {
    document: states,
    fields: () => states.map(stateFields),
    contacts: null,
    quiet: options.quiet ?? false,
    code: options.exitStatus || options.quiet ? exitStatus(states) : undefined,
    table: () => hoursView(judged, options, context),
    cautions: (format) => (namesHoliday(format) ? [] : holidayCautions(states)),
  };
}

/** Whether the holiday itself is printed. */
function namesHoliday(format: Format): boolean {
  return typeof format === "object" ? format.fields.includes("holiday") : format === "json" || format === "tsv";
}

/** 0 if any is open; otherwise 3 if any is unknown, and 1 if all are closed. */
function exitStatus(states: readonly State[]): number {
  const isAny = (wanted: Status) => states.some(({ status }) => status === wanted);
  if (isAny("open")) return EXIT.ok;
  return isAny("unknown") ? EXIT.unpublished : EXIT.closed;
}

/** A day or a time among the contacts is what the shell left of an --at without quotes, or stands there without it. */
function refuseLooseTime(texts: readonly string[], { at }: HoursOptions): void {
  const words = texts.filter((text) => endsTimeOfDay(at ?? "", text) || isDay(text));
  const loose = words.join(" ");
  if (loose === "") return;
  if (at !== undefined) {
    throw new UsageError(`'${loose}' belongs to --at: put all of it in quotes, --at '${at} ${loose}'`);
  }
  const isTimed = words.some(isTimeOfDay);
  throw new UsageError(`'${loose}' is no contact: write --at '${isTimed ? loose : `${loose} 9am`}'`);
}

/** Without a clock that can be judged by, there is no answer. */
interface JudgedContact extends Judged {
  readonly state: State;
}

function hoursView(judged: readonly JudgedContact[], { at }: HoursOptions, { readerZone }: Context): TableView {
  const states = judged.map(({ state }) => state);
  const assumption = states.map(({ hours }) => zoneAssumption(hours)).find((text) => text !== null);
  const asOf = [asOfText(states, readerZone), assumption].filter(Boolean).join(" ");
  return {
    columns: [
      { title: "ID" },
      { title: timeTitle(states, at) },
      { title: "NEXT CHANGE", wraps: true },
      { title: "HOURS", wraps: true },
      { title: "CALL", wraps: true },
    ],
    rows: judged.map(({ contact, state }) => [
      cell(contact.id, "strong"),
      cell(state.status, state.status),
      cell(nextChangeText(state, readerZone)),
      cell(scheduleText(state, readerZone)),
      cell(firstReachText(contact)),
    ]),
    chart: dayChart(states, at === undefined),
    after: [{ text: asOf }],
  };
}
