import { useMethodWords } from "./context.ts";
import { Prose } from "./Prose.tsx";

export function BordersPart() {
  const { borders } = useMethodWords();
  return <Prose text={[...borders.text, borders.sources]} />;
}
