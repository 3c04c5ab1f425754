// The parts that cost start-up time, each loaded when an answer first needs it.

export const load = {
  completion: () => import("./completion"),
  fit: () => import("./output/fit"),
  hyperlinks: () => import("supports-hyperlinks"),
  paint: () => import("./output/paint"),
  spelling: () => import("./search/spelling"),
  terminal: () => import("./output/terminal"),
  vcard: () => import("./output/vcard"),
};
