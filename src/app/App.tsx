import { page } from "./page.ts";
import { Page } from "./pages/Page.tsx";
import { Shell } from "./Shell.tsx";
import { useAtlasFile } from "./useAtlasFile.ts";

/** A page that comes empty, as the development server has it. */
export function App() {
  const [standing, retry] = useAtlasFile();
  return <Shell page={page} Page={Page} standing={standing} onRetry={retry} />;
}
