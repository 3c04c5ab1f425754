// The time zone of the person who reads the answer.

export interface ReaderZone {
  /** Its offset from UTC at an instant (epoch milliseconds), in minutes, east positive. */
  readonly offsetAt: (instant: number) => number;
  /** Its short name at an instant (epoch milliseconds), such as "EST" or "GMT+9". */
  readonly nameAt: (instant: number) => string;
}
