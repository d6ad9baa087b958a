import { ActorSwitch } from "./ActorSwitch.tsx";
import { TellingSwitch } from "./TellingSwitch.tsx";

/** On the map: as told by whom it draws the open claim, and who is said to have done it. */
export function Tellers() {
  return (
    <>
      <TellingSwitch />
      <ActorSwitch />
    </>
  );
}
