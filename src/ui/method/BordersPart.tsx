import { useMessages } from "#ui/kit/context.ts";
import { Prose } from "./Prose.tsx";

export function BordersPart() {
  const { borders } = useMessages().method;
  return <Prose text={[...borders.text, borders.sources]} />;
}
