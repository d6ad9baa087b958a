import { useMethodWords } from "./context.ts";
import { Prose } from "./Prose.tsx";

export function ObjectingPart() {
  return <Prose text={useMethodWords().objecting.text} />;
}
