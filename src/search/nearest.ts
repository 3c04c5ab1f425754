// temporary
import Fuse from "fuse.js/basic";
export function nearest(value: string, choices: readonly string[]): string | null {
  return value.trim() === ""
    ? null
    : (new Fuse(choices, { threshold: 0.34, distance: 50 }).search(value.slice(0, 32))[0]?.item ?? null);
}
