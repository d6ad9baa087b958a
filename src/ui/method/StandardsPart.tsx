import { method } from "#messages/en/method.ts";
import { OutsideLink } from "#ui/kit/OutsideLink.tsx";
import styles from "./Method.module.css";

export function StandardsPart() {
  const { standards } = method;
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
