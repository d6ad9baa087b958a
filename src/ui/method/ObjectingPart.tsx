import { method } from "#messages/en/method.ts";
import { Prose } from "./Prose.tsx";

export function ObjectingPart() {
  return <Prose text={method.objecting.text} />;
}
