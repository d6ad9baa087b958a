import { createContext, useContext } from "react";
import type { ClassroomMessages } from "#messages/classroomEn.ts";

export const ClassroomContext = createContext<ClassroomMessages | null>(null);

/** The words of the classroom's pages. */
export function useClassroom(): ClassroomMessages {
  const messages = useContext(ClassroomContext);
  if (messages === null) throw new Error("The words of the classroom were used outside of their provider.");
  return messages;
}
