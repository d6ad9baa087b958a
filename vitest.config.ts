import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**", "tests/bench/**"],
    css: { modules: { classNameStrategy: "non-scoped" } },
    coverage: { include: ["src/domain/**"] },
  },
});
