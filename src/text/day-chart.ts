// The day of some states as a chart.

import { type State, statusAt } from "../schedule/state";
import { DAY, instantOf, offsetAt, REGION_ZONE } from "../schedule/zone";
import { dayText, minutesInto, wallOf } from "./when";

const HALF_HOURS = 48;

/** A bar for each state, half an hour a character, under the hours of its day, and where now is. */
export const dayBars = (states: readonly [State, ...State[]]): string[] => {
  const [{ asOf, timeZone }] = states;
  const zone = timeZone ?? REGION_ZONE;
  const now = wallOf(asOf);
  const midnight = now - (now % DAY);
  const title = `${dayText(now)}, ${offsetAt(zone, Date.parse(asOf)).abbreviation}`;
  const label = Math.max(title.length, ...states.map(({ id }) => id.length)) + 2;
  const bar = (state: State): string => {
    if (state.status === "unknown") return "hours not published";
    const statusOf = (half: number) => statusAt(state, new Date(instantOf(zone, midnight + half * 30 * 60_000)));
    return Array.from({ length: HALF_HOURS }, (_, half) => (statusOf(half) === "open" ? "█" : "·")).join("");
  };
  const axis = ["12 AM", "6 AM", "12 PM", "6 PM"].map((hour) => hour.padEnd(HALF_HOURS / 4)).join("");
  return [
    title.padEnd(label) + axis.trimEnd(),
    ...states.map((state) => state.id.padEnd(label) + bar(state)),
    `${" ".repeat(label + Math.floor(minutesInto(now) / 30))}▲ now`,
  ];
};
