import type { ReactNode } from "react";
import { loadGrade } from "#load/loadGrade.ts";
import type { ClassroomMessages } from "#messages/classroomEn.ts";
import type { Messages } from "#messages/messages.ts";
import { AllMessagesContext } from "#ui/kit/context.ts";
import { ClassroomContext } from "#ui/teach/context.ts";
import { FetchGradeContext } from "#ui/teach/useGrade.ts";
import { Providers } from "../Providers.tsx";

interface ClassroomProvidersProps {
  readonly messages: Messages;
  readonly classroom: ClassroomMessages;
  readonly root: { readonly served: string; readonly absolute: string };
  readonly children: ReactNode;
}

const fetchGrade = (root: string, claim: string) => loadGrade(new URL(root), claim);

/** Words, root and the way to a grade, for all that is on a page of a classroom. None of them has the atlas. */
export function ClassroomProviders({ messages, classroom, root, children }: ClassroomProvidersProps) {
  return (
    <Providers messages={messages} root={root} served={null}>
      <ClassroomContext value={classroom}>
        <AllMessagesContext value={messages}>
          <FetchGradeContext value={fetchGrade}>{children}</FetchGradeContext>
        </AllMessagesContext>
      </ClassroomContext>
    </Providers>
  );
}
