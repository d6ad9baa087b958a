import { OutsideLink } from "#ui/kit/OutsideLink.tsx";
import { useMethodWords } from "./context.ts";
import styles from "./Method.module.css";

export function StandardsPart() {
  const { standards } = useMethodWords();
  return (
    <ul className={styles.list}>
      {standards.map(({ name, what, url }) => (
        <li key={name}>
          {url ? <OutsideLink href={url}>{name}</OutsideLink> : name}: {what}
        </li>
      ))}
    </ul>
  );
}
