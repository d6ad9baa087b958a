import { useMessages } from "#ui/kit/context.ts";
import { Prose } from "./Prose.tsx";

export function ObjectingPart() {
  return <Prose text={useMessages().method.objecting.text} />;
}
