import { defineConfig, devices } from "@playwright/test";
export default defineConfig({ testDir: "/work/main/tests/browser", fullyParallel: true, workers: 2, timeout: 120_000, expect: { timeout: 30_000 }, reporter: [["line"]], outputDir: "/tmp/pw-out",
 use: { ...devices["Desktop Chrome"], baseURL: "http://localhost:4501/a/b/", viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", launchOptions: { executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--use-angle=swiftshader","--enable-unsafe-swiftshader"] } } });
