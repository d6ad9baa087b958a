import { test } from "@playwright/test";
import { HostPage } from "./hostPage.ts";

/** A test with another site around our frames, and with the address of ours. */
export const hostTest = test.extend<{ host: HostPage; site: string }>({
  host: async ({ page }, use) => {
    const host = await HostPage.of(page);
    await use(host);
    await host.close();
  },
  site: async ({ baseURL }, use) => use(baseURL ?? ""),
});
