// The day of some states as a chart: a bar for each contact that has published hours.

import { MINUTE, midnightOf, minuteOfDay } from "../schedule/calendar";
import { type State, statusAt } from "../schedule/state";
import { instantOf, offsetAt, REGION_ZONE } from "../schedule/zone";
import { clockText, dayText } from "./clock";
import { wallTimeOf } from "./state";

const HALF_HOUR = 30 * MINUTE;
const HALF_HOURS = 48;

/**
 * A bar for each state, half an hour a character, under the hours of its day, and a mark at the instant judged, which
 * is now or a time that was asked about. Empty where there is nothing to compare.
 */
export function dayChart(states: readonly State[], isNow: boolean): string[] {
  const drawn = states.filter(({ hours }) => hours.kind !== "unpublished");
  const [first] = drawn;
  if (!first || states.length < 2) return [];
  const zone = first.timeZone ?? REGION_ZONE;
  const now = wallTimeOf(first.asOf);
  const midnight = midnightOf(now);
  const title = `${dayText(now)}, ${offsetAt(zone, Date.parse(first.asOf)).abbreviation}`;
  const width = Math.max(title.length, ...drawn.map(({ id }) => id.length)) + 2;
  const axis = ["12 AM", "6 AM", "12 PM", "6 PM"].map((hour) => hour.padEnd(HALF_HOURS / 4)).join("");
  const bar = (state: State) =>
    Array.from({ length: HALF_HOURS }, (_, at) =>
      statusAt(state, new Date(instantOf(zone, midnight + at * HALF_HOUR))) === "open" ? "█" : "·",
    ).join("");
  return [
    (title.padEnd(width) + axis).trimEnd(),
    ...drawn.map((state) => state.id.padEnd(width) + bar(state)),
    " ".repeat(width) + markAt(minuteOfDay(now), isNow),
  ];
}

/** An arrow at a minute of the day, its label on the side that has room for it. */
function markAt(minute: number, isNow: boolean): string {
  const label = isNow ? "now" : clockText(minute);
  const place = Math.floor(minute / 30);
  const isLate = place + label.length + 2 > HALF_HOURS;
  return isLate ? `${label} ▲`.padStart(place + 1) : `${" ".repeat(place)}▲ ${label}`;
}
