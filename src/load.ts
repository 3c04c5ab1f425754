// The parts that cost start-up time, each loaded when an answer first needs it.

export const load = {
  completion: () => import("./completion"),
  fit: () => import("./render/fit"),
  hyperlinks: () => import("supports-hyperlinks"),
  paint: () => import("./render/paint"),
  spelling: () => import("./search/spelling"),
  terminal: () => import("./render/terminal"),
  vcard: () => import("./render/vcard"),
};
