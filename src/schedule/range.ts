// Which instants are judged: those for which the rules of zone.ts are known to be right.
import { zones } from "../../data/zones";
import { UsageError } from "../usage-error";
import { instantOf, REGION_ZONE } from "./zone";

/** The first year of the Uniform Time Act's rules, with which data/zones.ts begins. */
const FIRST_YEAR = 1967;
/** The last year whose changes of the clock the tests hold to Intl. */
const LAST_YEAR = 2100;

/** The range of the instants that are judged, in words. */
export const SUPPORTED_YEARS = `the years ${FIRST_YEAR} to ${LAST_YEAR} in ${zones[REGION_ZONE].name}`;

/** Whether an instant is in the years 1967 to 2100 in Pacific time; false for an invalid Date. */
export function isSupported(instant: Date): boolean {
  const time = instant.getTime();
  return startOfYear(FIRST_YEAR) <= time && time < startOfYear(LAST_YEAR + 1);
}

/**
 * Checks what the machine's clock reads.
 * @throws UsageError if that is not judged, with what the clock reads and what to do.
 */
export function assertClockSupported(clock: Date): void {
  if (isSupported(clock)) return;
  throw new UsageError(`${wrongClockText(clock)}; set it, or name the time, for example --at 2026-11-26T09:00`);
}

/** What a clock reads that is not judged. */
export function wrongClockText(clock: Date): string {
  const reading = Number.isNaN(clock.getTime()) ? "no date" : clock.toISOString();
  return `this machine's clock reads ${reading}, outside ${SUPPORTED_YEARS}`;
}

/** The instant (epoch milliseconds) at which a year begins in Pacific time. */
function startOfYear(year: number): number {
  return instantOf(REGION_ZONE, Date.UTC(year, 0, 1));
}
