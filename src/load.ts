// The parts that cost start-up time, each loaded when an answer first needs it.

export const load = {
  completion: () => import("./completion"),
  find: () => import("./search/find"),
  fit: () => import("./render/fit"),
  hyperlinks: () => import("supports-hyperlinks"),
  nearest: () => import("./nearest"),
  paint: () => import("./render/paint"),
  table: () => import("./render/table"),
  terminal: () => import("./render/terminal"),
  vcard: () => import("./render/vcard"),
};
