// States in words: open or closed, until when, and the same by the reader's own clock.
import { DAYS_OF_WEEK } from "../contacts/contact";
import { DAY, MINUTE, midnightOf, minuteOfDay } from "../schedule/calendar";
import { holidayOn } from "../schedule/holidays";
import type { State } from "../schedule/state";
import { offsetAt, REGION_ZONE } from "../schedule/zone";
import { clockText, dayText, spanText } from "./clock";
import { hoursForReader, hoursText } from "./hours";
import type { ReaderZone } from "./reader-zone";

/** The wall time that an RFC 3339 text shows, in milliseconds read as UTC. */
export function wallTimeOf(rfc3339: string): number {
  return Date.parse(`${rfc3339.slice(0, 19)}Z`);
}

/** The status and how long it lasts: "open until 5 PM PST (8 PM EST)", "open 24/7" or "hours unknown". */
export function untilText(state: State, zone: ReaderZone): string {
  if (state.status === "unknown") return "hours unknown";
  if (state.nextChange === null) return `${state.status} 24/7`;
  return `${state.status} until ${changeTime(state, state.nextChange, zone)}`;
}

/**
 * The next change: "closes 5 PM, in 2 h 10 min", "opens Mon 8 AM", or with the time of a reader elsewhere instead of the
 * span, "closes 5 PM (8 PM EST)"; "" where none is known.
 */
export function nextChangeText(state: State, zone: ReaderZone): string {
  const { status, asOf, nextChange } = state;
  if (nextChange === null) return "";
  const verb = status === "open" ? "closes" : "opens";
  const time = changeTime(state, nextChange, zone, "");
  const isElsewhere = readerTime(nextChange, wallTimeOf(nextChange), zone) !== null;
  if (isElsewhere || !isSameDay(asOf, nextChange)) return `${verb} ${time}`;
  return `${verb} ${time}, in ${spanText(Date.parse(nextChange) - Date.parse(asOf))}`;
}

/** The schedule, and the same by the reader's clock where it differs: "Mon–Fri 8 AM–5 PM (11 AM–8 PM EST)". */
export function scheduleText({ hours, asOf, nextChange }: State, zone: ReaderZone): string {
  const theirs = hoursForReader(hours, zone, Date.parse(nextChange ?? asOf));
  return theirs === null ? hoursText(hours) : `${hoursText(hours)} (${theirs})`;
}

/** The instant judged by, "As of Mon Nov 23, 2026, 2:50 PM PST (5:50 PM EST)."; null where there is no state. */
export function asOfText(states: readonly State[], zone: ReaderZone): string | null {
  const [first] = states;
  if (!first) return null;
  const { asOf } = first;
  const wallTime = wallTimeOf(asOf);
  const year = asOf.slice(0, 4);
  const time = `${dayText(wallTime)}, ${year}, ${clockText(minuteOfDay(wallTime))} ${abbreviationAt(first, asOf)}`;
  const theirs = readerTime(asOf, wallTime, zone);
  return `As of ${time}${theirs === null ? "" : ` (${theirs})`}.`;
}

/** The title of a column of states: "NOW", or the time that --at asked about, "THU NOV 26\n9 AM". */
export function timeTitle([first]: readonly State[], at: string | undefined): string {
  if (at === undefined || !first) return "NOW";
  const wallTime = wallTimeOf(first.asOf);
  return `${dayText(wallTime)}\n${clockText(minuteOfDay(wallTime))}`.toUpperCase();
}

/** A caution for each holiday on the day of a state or of its next change, where hours go by the week. */
export function holidayCautions(states: readonly State[]): string[] {
  const weekly = states.filter(({ hours }) => hours.kind === "weekly");
  const days = weekly.flatMap(({ asOf, nextChange }) => [asOf, nextChange ?? asOf].map((each) => each.slice(0, 10)));
  return [...new Set(days)].sort().flatMap((day) => {
    const holiday = holidayOn(day);
    if (holiday === null) return [];
    const weekday = DAYS_OF_WEEK[new Date(day).getUTCDay()];
    const observed = holiday.inLieu ? " (observed)" : "";
    return [`${weekday} is ${holiday.name}${observed}; the page does not say whether they work.`];
  });
}

/** When a state changes: "5 PM PST", with the day where it is another than the state's, and the reader's time. */
function changeTime(
  state: State,
  nextChange: string,
  zone: ReaderZone,
  abbreviation = ` ${abbreviationAt(state, nextChange)}`,
): string {
  const wallTime = wallTimeOf(nextChange);
  const day = isSameDay(state.asOf, nextChange) ? "" : `${dayAfter(state.asOf, wallTime)} `;
  const theirs = readerTime(nextChange, wallTime, zone);
  const time = `${day}${clockText(minuteOfDay(wallTime))}${abbreviation}`;
  return theirs === null ? time : `${time} (${theirs})`;
}

/** A later day by its weekday, with its date where that may be a week off. */
function dayAfter(asOf: string, wallTime: number): string {
  const isWithinWeek = wallTime - wallTimeOf(asOf) < 6 * DAY;
  return isWithinWeek ? dayText(wallTime).slice(0, 3) : dayText(wallTime);
}

function isSameDay(one: string, other: string): boolean {
  return one.slice(0, 10) === other.slice(0, 10);
}

function abbreviationAt({ timeZone }: State, rfc3339: string): string {
  return offsetAt(timeZone ?? REGION_ZONE, Date.parse(rfc3339)).abbreviation;
}

/** An instant by the reader's clock, "8 PM EST", with the day where it is another there; null in the same zone. */
function readerTime(rfc3339: string, wallTime: number, zone: ReaderZone): string | null {
  const instant = Date.parse(rfc3339);
  const theirs = instant + zone.offsetAt(instant) * MINUTE;
  if (theirs === wallTime) return null;
  const day = midnightOf(theirs) === midnightOf(wallTime) ? "" : `${dayText(theirs).slice(0, 3)} `;
  return `${day}${clockText(minuteOfDay(theirs))} ${zone.nameAt(instant)}`;
}
