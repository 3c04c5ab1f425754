// The choice that a mistyped value was meant to be (fuse.js).
import Fuse from "fuse.js/basic";

/** The choice nearest to a value, or null if none is near. */
export const nearest = (value: string, choices: readonly string[]): string | null =>
  value.trim() === ""
    ? null
    : (new Fuse(choices, { threshold: 0.5, distance: 50 }).search(value.slice(0, 32))[0]?.item ?? null);
