// Published hours in words: "Mon–Fri 8 AM–5 PM".
import { zones } from "../../data/zones";
import { DAYS_OF_WEEK, type Hours, type OpeningHours } from "../contacts/contact";
import { MINUTES_A_DAY } from "../schedule/calendar";
import { minutesOf } from "../schedule/opening-hours";
import { offsetAt } from "../schedule/zone";
import { clockText } from "./clock";
import type { ReaderZone } from "./reader-zone";

/** Hours as "Mon–Fri 8 AM–5 PM", "24/7" or "not published". */
export function hoursText(hours: Hours): string {
  if (hours.kind !== "weekly") return hours.kind === "always" ? "24/7" : "not published";
  return hours.weekly.map((each) => openingText(each, 0)).join("; ");
}

/**
 * The hours by the reader's clock as it stands at an instant (epoch milliseconds), "11 AM–8 PM EST"; null where they
 * are the same, or the hours name no times.
 */
export function hoursForReader(hours: Hours, zone: ReaderZone, instant: number): string | null {
  if (hours.kind !== "weekly") return null;
  const ahead = zone.offsetAt(instant) - offsetAt(hours.timeZone, instant).offset;
  if (ahead === 0) return null;
  return `${hours.weekly.map((each) => openingText(each, ahead)).join("; ")} ${zone.nameAt(instant)}`;
}

/** What is assumed about the zone of hours, where the page names none; null where nothing is. */
export function zoneAssumption(hours: Hours): string | null {
  return hours.kind === "weekly" && !hours.timeZoneStated
    ? `${zones[hours.timeZone].name} is assumed: the page names no time zone.`
    : null;
}

/** Days and times, all of them so many minutes later; the days are left out where a shift of hours keeps them. */
function openingText({ dayOfWeek, opens, closes }: OpeningHours, later: number): string {
  const from = minutesOf(opens) + later;
  const daysLater = Math.floor(from / MINUTES_A_DAY);
  const days = later === 0 || daysLater !== 0 ? `${daysText(dayOfWeek, daysLater)} ` : "";
  return `${days}${clockText(from)}–${clockText(minutesOf(closes) + later)}`;
}

/** Days as "Mon–Fri" or "Mon, Wed", each so many days later. */
function daysText(dayOfWeek: OpeningHours["dayOfWeek"], later: number): string {
  const places = dayOfWeek.map((day) => DAYS_OF_WEEK.indexOf(day));
  const names = places.map((place) => DAYS_OF_WEEK[(place + later + 7) % 7]?.slice(0, 3));
  const isRun = places.length > 2 && places.every((place, at) => place === ((places[0] ?? 0) + at) % 7);
  return isRun ? `${names[0]}–${names.at(-1)}` : names.join(", ");
}
