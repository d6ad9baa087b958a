import { method } from "#messages/en/method.ts";
import { Prose } from "./Prose.tsx";

export function BordersPart() {
  const { borders } = method;
  return <Prose text={[...borders.text, borders.sources]} />;
}
