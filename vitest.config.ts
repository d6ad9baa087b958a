import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**", "tests/bench/**"],
    // Property tests on a machine that has more to do: slow is no fault.
    testTimeout: 60_000,
    css: { modules: { classNameStrategy: "non-scoped" } },
    coverage: { include: ["src/domain/**"] },
  },
});
