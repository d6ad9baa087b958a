import { storyPage } from "#messages/en/storyPage.ts";
import { useMessages } from "#ui/kit/context.ts";
import { wholeDay } from "#ui/kit/today.ts";

/** As of which day a map is shown: what was said later is not on it. */
export function StepDay({ day }: { readonly day: string }) {
  const { dates } = useMessages();
  return storyPage.day(dates.span(wholeDay(day)));
}
