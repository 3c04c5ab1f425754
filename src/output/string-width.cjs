// cli-table3's own string-width, by the function that the layout measures with; see width.ts.
module.exports = require("./width").default;
