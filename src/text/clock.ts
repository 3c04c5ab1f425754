// Wall-clock times, days and spans in words.
import { MINUTE, MINUTES_A_DAY } from "../schedule/calendar";

/** Minutes since some midnight as "5 PM" or "5:30 PM"; any number of days before or after it is left out. */
export function clockText(minutes: number): string {
  const ofDay = ((minutes % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  const [hour, minute] = [Math.floor(ofDay / 60), ofDay % 60];
  const past = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${past} ${hour < 12 ? "AM" : "PM"}`;
}

/** A wall time's day (milliseconds, read as UTC) as "Mon Nov 23". */
export function dayText(wallTime: number): string {
  const [weekday, day, month] = new Date(wallTime).toUTCString().split(/,? /);
  return `${weekday} ${month} ${Number(day)}`;
}

/** A span of milliseconds as "2 h 10 min", rounded up to the minute. */
export function spanText(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / MINUTE);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : "", rest > 0 || hours === 0 ? `${rest} min` : ""].join(" ").trim();
}
