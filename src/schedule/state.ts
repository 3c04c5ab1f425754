// Open, closed or unknown: a contact's state at an instant, and when it next changes.
import { type Contact, DAYS_OF_WEEK, type Hours, type TimeZone, type WeeklyHours } from "../contacts/contact";
import { holidayOn } from "./holiday";
import { DAY, instantOf, REGION_ZONE, rfc3339, wallTimeAt } from "./zone";

/** `unknown` where the hours are unpublished. */
export type Status = "open" | "closed" | "unknown";

/** A contact's state at an instant; its keys, in this order, are the JSON of `hours`. */
export interface State {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  /** The instant judged, RFC 3339 to the second, with the zone's offset of that instant. */
  readonly asOf: string;
  /** The next instant at which `status` changes, likewise; null if it never does or is not known. */
  readonly nextChange: string | null;
  readonly timeZone: TimeZone | null;
  readonly timeZoneStated: boolean | null;
  /** The US federal holiday observed on the day of `asOf`, or null. */
  readonly holiday: string | null;
  readonly hours: Hours;
}

/** Minutes since midnight of a wall-clock `HH:MM`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const midnightOf = (timeZone: TimeZone, instant: number): number =>
  Math.floor(wallTimeAt(timeZone, instant) / DAY) * DAY;

/** The stretches, in instants, for which weekly hours are open on a day, given as the wall time of its midnight. */
const stretchesOn = ({ timeZone, weekly }: WeeklyHours, midnight: number) => {
  const today = DAYS_OF_WEEK[new Date(midnight).getUTCDay()];
  const at = (time: string): number => instantOf(timeZone, midnight + minutesOf(time) * 60_000);
  return weekly
    .filter(({ dayOfWeek }) => dayOfWeek.some((day) => day === today))
    .map(({ opens, closes }) => ({ opens: at(opens), closes: at(closes) }));
};

const isOpenAt = (hours: WeeklyHours, instant: number): boolean =>
  stretchesOn(hours, midnightOf(hours.timeZone, instant)).some(
    ({ opens, closes }) => opens <= instant && instant < closes,
  );

/** The first instant after the given one at which weekly hours open or close; null if they never do. */
const nextChangeOf = (hours: WeeklyHours, instant: number): number | null => {
  const open = isOpenAt(hours, instant);
  const midnight = midnightOf(hours.timeZone, instant);
  // Two weeks, since daylight time may skip the one opening of a week.
  for (let day = midnight; day <= midnight + 14 * DAY; day += DAY) {
    const next = stretchesOn(hours, day)
      .flatMap(({ opens, closes }) => [opens, closes])
      .sort((one, other) => one - other)
      .find((change) => change > instant && isOpenAt(hours, change) !== open);
    if (next !== undefined) return next;
  }
  return null;
};

/** Whether the contact is open at an instant, by its published hours: `closes` is exclusive. */
export const statusAt = ({ hours }: Pick<Contact, "hours">, instant: Date): Status => {
  if (hours.kind === "unpublished") return "unknown";
  return hours.kind === "always" || isOpenAt(hours, instant.getTime()) ? "open" : "closed";
};

/**
 * The contact's state at an instant, judged to the whole second in the contact's own zone. A federal holiday is
 * named but does not change the status: the page names none.
 * @throws RangeError if the instant is an invalid Date.
 */
export const stateAt = (contact: Contact, instant: Date): State => {
  const second = Math.floor(instant.getTime() / 1000) * 1000;
  const { id, name, hours } = contact;
  const weekly = hours.kind === "weekly" ? hours : null;
  const zone = weekly?.timeZone ?? REGION_ZONE;
  const nextChange = weekly && nextChangeOf(weekly, second);
  const asOf = rfc3339(zone, second);
  return {
    id,
    name,
    status: statusAt(contact, new Date(second)),
    asOf,
    nextChange: nextChange === null ? null : rfc3339(zone, nextChange),
    timeZone: weekly?.timeZone ?? null,
    timeZoneStated: weekly?.timeZoneStated ?? null,
    holiday: holidayOn(asOf.slice(0, 10)),
    hours,
  };
};
