// kpnw-contacts hours: open now, until when, and the schedule.
import { EXIT, type TsvRecord } from "../answer";
import type { Contact } from "../contacts/contact";
import { lookup } from "../contacts/lookup";
import { type State, type Status, stateAt } from "../schedule/state";
import { dayBars } from "../text/day-bars";
import { hoursText, zoneText } from "../text/fields";
import { plainValue, type Screen } from "../text/screen";
import { asOfText, holidayCautions, nextText, scheduleText, statusValue } from "../text/when";
import { atOption, readInstant } from "./flags";
import { type AddCommand, type Context, withExamples } from "./run";

interface HoursOptions {
  readonly at?: string;
  readonly exitStatus?: boolean;
  readonly quiet?: boolean;
}

/** 0 if any is open; otherwise 3 if any is unknown, and 1 if all are closed. */
const exitStatus = (states: readonly State[]): number => {
  const isAny = (wanted: Status) => states.some(({ status }) => status === wanted);
  if (isAny("open")) return EXIT.ok;
  return isAny("unknown") ? EXIT.unpublished : EXIT.closed;
};

const screenOf = (states: readonly State[], { io }: Context) => {
  const rows = states.map((state) => [
    [plainValue(state.id)],
    [statusValue(state.status)],
    [plainValue(nextText(state, io.readerZone))],
    [plainValue(scheduleText(state, io.readerZone))],
  ]);
  const [first, ...others] = states;
  const zone = states.map(({ hours }) => zoneText(hours)).find((text) => text !== null);
  const notes = [first && asOfText(first, io.readerZone), zone];
  const screen: Screen = {
    columns: ["ID", "NOW", "NEXT CHANGE", "HOURS"],
    unbroken: ["ID", "NOW"],
    rows,
    chart: first && others.length > 0 ? dayBars([first, ...others]) : [],
    after: notes.flatMap((text) => (text ? [plainValue(text)] : [])),
  };
  return { screen, cautions: holidayCautions(states) };
};

const recordOf = (state: State): TsvRecord =>
  Object.fromEntries(
    Object.entries({ ...state, hours: hoursText(state.hours) }).map(([key, value]) => [key, String(value ?? "")]),
  );

/** Adds `hours [contact...]`; an unknown contact or a bad --at is a UsageError. */
export const hours: AddCommand = (program, run) => {
  program
    .command("hours")
    .summary("open now? until when?")
    .description(
      withExamples(
        "Tells whether contacts are open, and when that next changes; all of them if none is named.",
        "hours csc",
        "hours csc ebs --at 2026-11-26T09:00",
        "hours csc -q && echo open   (for scripts)",
      ),
    )
    .argument("[contact...]", "whom to ask about: an id, abbreviation or name, or the start of an id")
    .addOption(atOption())
    .option("-e, --exit-status", "exit 0 if any is open, 1 if closed, 3 if not known")
    .option("-q, --quiet", "print nothing, only set the exit status")
    .action((texts: string[], options: HoursOptions) =>
      run(async (context) => {
        const instant = readInstant(options.at, context.io);
        const asked: readonly Contact[] =
          texts.length > 0 ? texts.map((text) => lookup(context.directory, text)) : context.directory.contacts;
        const states = [...new Set(asked)].map((contact) => stateAt(contact, instant));
        const code = options.exitStatus || options.quiet ? exitStatus(states) : EXIT.ok;
        return {
          document: states,
          records: () => states.map(recordOf),
          contacts: "hours",
          quiet: options.quiet ?? false,
          code,
          screen: () => screenOf(states, context),
        };
      }),
    );
};
