import { useMessages } from "#ui/kit/context.ts";
import { wholeDay } from "#ui/kit/today.ts";

/** As of which day a map is shown: what was said later is not on it. */
export function StepDay({ day }: { readonly day: string }) {
  const { dates, story } = useMessages();
  return story.day(dates.span(wholeDay(day)));
}
