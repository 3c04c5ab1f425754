// A time of day as people type it: "09:00", "9:00", "9am", "9:30 PM".
import { MINUTE } from "./calendar";

/** "9:00", "09:00", "16:59:59", "16:59:59.999". */
const HOURS_0_TO_23 = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/;
/** "9am", "9 am", "9:30 pm", "9:30:15 pm". */
const HOURS_1_TO_12 = /^(\d{1,2})(?::(\d{2})(?::(\d{2}))?)? ?(am|pm)$/;

/** Whether a text, in any case, reads as a time of day. */
export function isTimeOfDay(text: string): boolean {
  return timeOfDay(text.toLowerCase()) !== null;
}

/** Whether a word is a time of day, or the end of one that the text before it begins: the "am" of "9 am". */
export function endsTimeOfDay(before: string, word: string): boolean {
  return isTimeOfDay(word) || isTimeOfDay(`${before} ${word}`);
}

/** The milliseconds from midnight to the time of day that a lower-case text names, to the second; null if it is none. */
export function timeOfDay(text: string): number | null {
  return on24HourClock(text) ?? on12HourClock(text);
}

function on24HourClock(text: string): number | null {
  const [match, hour, minute, second] = HOURS_0_TO_23.exec(text) ?? [];
  return match === undefined || Number(hour) > 23 ? null : sinceMidnight(Number(hour), minute, second);
}

function on12HourClock(text: string): number | null {
  const [match, hour, minute, second, half] = HOURS_1_TO_12.exec(text) ?? [];
  if (match === undefined || Number(hour) < 1 || Number(hour) > 12) return null;
  return sinceMidnight((Number(hour) % 12) + (half === "pm" ? 12 : 0), minute, second);
}

function sinceMidnight(hour: number, minute = "0", second = "0"): number | null {
  if (Number(minute) > 59 || Number(second) > 59) return null;
  return (hour * 60 + Number(minute)) * MINUTE + Number(second) * 1000;
}
