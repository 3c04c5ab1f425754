// Why a text is none of the times that --at reads, and what to type instead.
import { isDay, startOfDate } from "./day";
import { isTimeOfDay } from "./time-of-day";

/** A date or a word for a day, alone or before something else. */
const DAY_FIRST = /^(\d{4}-\d{2}-\d{2}|[a-z]+)(?:[t ](.*))?$/;
/** "2026-02-31 09:00". */
const ISO_DATE_FIRST = /^\d{4}-\d{2}-\d{2}(?!\d)/;
/** "11/26/2026", "26.11.2026", "2026-1-1". */
const ANY_DATE_FIRST = /^\d+[-/.]\d+[-/.]\d+/;
/** "9", "9 30", "9.30". */
const WITHOUT_AM_OR_PM = /^(\d{1,2})(?:[ .](\d{2}))?$/;
/** "13pm", "0 am", "9:75pm". */
const LIKE_12_HOURS = /^(\d+)(?::\d*)* ?(am|pm)$/;
/** "24:00", "9:75". */
const LIKE_24_HOURS = /^\d+:[:\d]+$/;
const OFFSET_LAST = / ?(?:z|[+-]\d{2}:?\d{2})$/;

const FORMS = "write it like 2026-11-26T09:00, '2026-11-26 9am', 2026-11-26, 9:30pm, 'friday 4pm' or now";

/** The reason, where there is a particular one, and what to type; for a text in lower case with single spaces. */
export function whyUnreadable(text: string): string {
  const { day, rest } = splitDay(text);
  if (day !== null && rest === "") return `it names no time of day; write for example ${flag(day, "4pm")}`;
  return (day === null ? whyNoDate(text) : null) ?? whyNoTime(day, rest) ?? otherForm(text) ?? FORMS;
}

/** The form in which a time that is said otherwise is read: "4pm friday", "friday at 4 p.m.", "noon"; null if there is none. */
function otherForm(text: string): string | null {
  const words = text
    .replace(/\bnoon\b/, "12pm")
    .replace(/(\d) ?([ap])\.?m\.?(?= |,|$)/, "$1$2m")
    .replace(/\b(?:at|on|this)\b|,/g, " ")
    .split(" ")
    .filter((word) => word !== "");
  const day = words.find(isDay);
  const time = words.find(isTimeOfDay);
  const isAll = words.length === (day === undefined ? 1 : 2);
  return time !== undefined && isAll ? `write ${flag(day ?? null, time)}` : null;
}

/** The day that a text begins with, null if there is none, and what stands behind it. */
function splitDay(text: string): { day: string | null; rest: string } {
  const [, day = "", rest = ""] = DAY_FIRST.exec(text) ?? [];
  return isDay(day) ? { day, rest } : { day: null, rest: text };
}

function whyNoDate(text: string): string | null {
  const [isoDate] = ISO_DATE_FIRST.exec(text) ?? [];
  if (isoDate !== undefined && startOfDate(isoDate) === null)
    return "there is no such date; write for example --at 2026-11-26";
  if (isoDate === undefined && ANY_DATE_FIRST.test(text))
    return "a date is year-month-day; write for example --at 2026-11-26";
  return null;
}

function whyNoTime(day: string | null, time: string): string | null {
  const [, hour, minute] = WITHOUT_AM_OR_PM.exec(time) ?? [];
  if (hour !== undefined) return whichTime(day, Number(hour), minute);
  const [, hour12, half] = LIKE_12_HOURS.exec(time) ?? [];
  if (hour12 !== undefined) {
    const example = flag(day, `${Number(hour12) % 12 || 12}${half}`);
    return `before am and pm, hours are 1 to 12 and minutes 0 to 59; write for example ${example}`;
  }
  if (LIKE_24_HOURS.test(time))
    return `hours are 0 to 23, minutes and seconds 00 to 59; write for example ${flag(day, "23:59")}`;
  if (day === null && isTimeOfDay(time.replace(OFFSET_LAST, "")))
    return "an offset needs a date; write for example --at 2026-11-26T09:00-08:00";
  return null;
}

/** What an hour without am or pm can mean, from which to choose; null if it can mean no time. */
function whichTime(day: string | null, hour: number, minute: string | undefined): string | null {
  const time = minute === undefined ? `${hour}` : `${hour}:${minute}`;
  if (isTimeOfDay(`${time}am`))
    return `it can be am or pm; write ${flag(day, `${time}am`)} or ${flag(day, `${time}pm`)}`;
  const withMinutes = `${hour}:${minute ?? "00"}`;
  return isTimeOfDay(withMinutes) ? `write for example ${flag(day, withMinutes)}` : null;
}

/** The flag as one types it, with quotes round a value that has a space. */
function flag(...words: readonly (string | null)[]): string {
  const value = words.filter((word) => word !== null).join(" ");
  return value.includes(" ") ? `--at '${value}'` : `--at ${value}`;
}
