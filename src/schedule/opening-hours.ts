// Weekly hours at an instant: open or not, and when that next changes.
import { DAYS_OF_WEEK, type WeeklyHours } from "../contacts/contact";
import { DAY, MINUTE, midnightOf } from "./calendar";
import { instantOf, wallTimeAt } from "./zone";

/** Minutes since midnight of a wall-clock `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

/** Whether weekly hours are open at an instant (epoch milliseconds); `closes` is exclusive. */
export function isOpenAt(hours: WeeklyHours, instant: number): boolean {
  return openingsOn(hours, dayOf(hours, instant)).some(({ opens, closes }) => opens <= instant && instant < closes);
}

/** The first instant after the given one (epoch milliseconds) at which weekly hours open or close; null if never. */
export function nextChangeAfter(hours: WeeklyHours, instant: number): number | null {
  const open = isOpenAt(hours, instant);
  const today = dayOf(hours, instant);
  // Two weeks, since the start of daylight time can skip the only opening of a week.
  for (let day = today; day <= today + 14 * DAY; day += DAY) {
    const next = openingsOn(hours, day)
      .flatMap(({ opens, closes }) => [opens, closes])
      .sort((one, other) => one - other)
      .find((change) => change > instant && isOpenAt(hours, change) !== open);
    if (next !== undefined) return next;
  }
  return null;
}

/** The day of an instant in the zone of the hours, as the wall time of its midnight. */
function dayOf({ timeZone }: WeeklyHours, instant: number): number {
  return midnightOf(wallTimeAt(timeZone, instant));
}

/** From when until when weekly hours are open on a day (the wall time of its midnight), in instants. */
function openingsOn({ timeZone, weekly }: WeeklyHours, midnight: number) {
  const weekday = DAYS_OF_WEEK[new Date(midnight).getUTCDay()];
  const instantAt = (time: string) => instantOf(timeZone, midnight + minutesOf(time) * MINUTE);
  return weekly
    .filter(({ dayOfWeek }) => dayOfWeek.some((day) => day === weekday))
    .map(({ opens, closes }) => ({ opens: instantAt(opens), closes: instantAt(closes) }));
}
