// States in words: open or closed, the next change, and the same by the reader's own clock.
import { DAYS_OF_WEEK } from "../contacts/contact";
import type { ReaderZone } from "../io";
import { holidayOn, isMoved } from "../schedule/holiday";
import { minutesOf, type State, type Status } from "../schedule/state";
import { DAY, offsetAt, REGION_ZONE } from "../schedule/zone";
import { clock, days, hoursText } from "./fields";
import type { Value } from "./screen";

/** The wall time that an RFC 3339 text shows, in milliseconds read as UTC. */
export const wallOf = (rfc3339: string): number => Date.parse(`${rfc3339.slice(0, 19)}Z`);

/** Minutes since midnight of a wall time, whole. */
export const minutesInto = (wall: number): number => Math.floor((wall % DAY) / 60_000);

/** A wall time's day as "Mon Nov 23". */
export const dayText = (wall: number): string => {
  const [weekday, date, month] = new Date(wall).toUTCString().split(/,? /);
  return `${weekday} ${month} ${Number(date)}`;
};

/** A span of milliseconds as "2 h 10 min", rounded up to the minute. */
const spanText = (milliseconds: number): string => {
  const minutes = Math.ceil(milliseconds / 60_000);
  const hours = Math.floor(minutes / 60);
  return [hours > 0 ? `${hours} h` : "", minutes % 60 > 0 || hours === 0 ? `${minutes % 60} min` : ""].join(" ").trim();
};

const isElsewhere = (rfc3339: string, zone: ReaderZone): boolean => {
  const instant = Date.parse(rfc3339);
  return zone.offsetAt(instant) * 60_000 !== wallOf(rfc3339) - instant;
};

/** An instant by the reader's clock, as "8:00 PM EST", with the day where it is another; null in the same zone. */
const readersTime = (rfc3339: string, zone: ReaderZone, fromWall: number): string | null => {
  if (!isElsewhere(rfc3339, zone)) return null;
  const instant = Date.parse(rfc3339);
  const wall = instant + zone.offsetAt(instant) * 60_000;
  const day = Math.floor(wall / DAY) === Math.floor(fromWall / DAY) ? "" : `${dayText(wall).slice(0, 3)} `;
  return `${day}${clock(minutesInto(wall))} ${zone.nameAt(instant)}`;
};

/** The status as a styled word. */
export const statusValue = (status: Status): Value => ({ text: status, style: status });

/** The next change's time on the wall there, with its day where that is not the day of `asOf`: "Mon 8:00 AM". */
const changeText = (asOf: string, nextChange: string): { nights: number; text: string } => {
  const [now, then] = [wallOf(asOf), wallOf(nextChange)];
  const nights = Math.floor(then / DAY) - Math.floor(now / DAY);
  const day = nights === 0 ? "" : `${nights < 7 ? dayText(then).slice(0, 3) : dayText(then)} `;
  return { nights, text: day + clock(minutesInto(then)) };
};

/** The status and how long it lasts, as "open until 5:00 PM PST". */
export const untilValue = ({ status, asOf, nextChange, timeZone }: State): Value => {
  if (nextChange === null) return statusValue(status);
  const { abbreviation } = offsetAt(timeZone ?? REGION_ZONE, Date.parse(nextChange));
  return { text: `${status} until ${changeText(asOf, nextChange).text} ${abbreviation}`, style: status };
};

/** The next change, as "closes 5:00 PM, in 2 h 10 min" or "opens Mon 8:00 AM"; "" where none is known. */
export const nextText = ({ status, asOf, nextChange }: State, zone: ReaderZone): string => {
  if (nextChange === null) return "";
  const { nights, text } = changeText(asOf, nextChange);
  const span = nights === 0 ? `, in ${spanText(Date.parse(nextChange) - Date.parse(asOf))}` : "";
  const theirs = readersTime(nextChange, zone, wallOf(nextChange));
  const own = theirs === null ? "" : ` (${theirs})`;
  return `${status === "open" ? "closes" : "opens"} ${text}${own}${span}`;
};

/** The schedule, and the same by the reader's clock as at the next change, where it differs: "… (11 AM–8 PM EST)". */
export const scheduleText = ({ hours, asOf, nextChange }: State, zone: ReaderZone): string => {
  const text = hoursText(hours);
  const next = nextChange ?? asOf;
  if (hours.kind !== "weekly" || !isElsewhere(next, zone)) return text;
  const instant = Date.parse(next);
  const ahead = zone.offsetAt(instant) - offsetAt(hours.timeZone, instant).offset;
  const theirs = hours.weekly.map((each) => {
    const [opens, closes] = [minutesOf(each.opens) + ahead, minutesOf(each.closes) + ahead];
    const from = Math.floor(opens / 1440);
    const within = (minutes: number) => clock((minutes + 2880) % 1440, true);
    return `${from === 0 ? "" : `${days(each, from)} `}${within(opens)}–${within(closes)}`;
  });
  return `${text} (${theirs.join("; ")} ${zone.nameAt(instant)})`;
};

/** The instant judged by, with its zone, as "As of Mon Nov 23, 2026, 2:50 PM PST", and by the reader's clock. */
export const asOfText = ({ asOf, timeZone }: State, zone: ReaderZone): string => {
  const wall = wallOf(asOf);
  const theirs = readersTime(asOf, zone, wall);
  const own = theirs === null ? "" : `; ${theirs} your time`;
  const abbreviation = offsetAt(timeZone ?? REGION_ZONE, Date.parse(asOf)).abbreviation;
  return `As of ${dayText(wall)}, ${asOf.slice(0, 4)}, ${clock(minutesInto(wall))} ${abbreviation}${own}`;
};

/** Cautions for the holidays that fall on the day of a state, or of its next change, where hours are weekly. */
export const holidayCautions = (states: readonly State[]): string[] => {
  const ofWeek = states.filter(({ hours }) => hours.kind === "weekly");
  const dates = ofWeek.flatMap(({ asOf, nextChange }) => [asOf, nextChange ?? asOf].map((each) => each.slice(0, 10)));
  const who = ofWeek.length > 1 ? "these teams work" : "this team works";
  return [...new Set(dates)].sort().flatMap((date) => {
    const holiday = holidayOn(date);
    const weekday = DAYS_OF_WEEK[new Date(date).getUTCDay()];
    const moved = isMoved(date) ? " (observed)" : "";
    return holiday === null ? [] : [`${weekday} is ${holiday}${moved}; the page does not say whether ${who}.`];
  });
};
