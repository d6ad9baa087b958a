import { useMemo } from "react";
import { type Circle, circularCiting, houseOf } from "#domain/circularCiting.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import styles from "./PageLists.module.css";

/** Where citing runs in a circle, with the documents that close it. */
export function CircularCiting() {
  const { index } = useAtlas();
  const { sourcesPage } = useAllMessages();
  const circles = useMemo(() => circularCiting(index), [index]);
  if (circles.length === 0) return <p className={styles.intro}>{sourcesPage.circles.none}</p>;
  return (
    <>
      <p className={styles.intro}>{sourcesPage.circles.intro}</p>
      {circles.map((circle) => (
        <CircleEntry key={circle.houses.join(" ")} circle={circle} />
      ))}
    </>
  );
}

function CircleEntry({ circle }: { readonly circle: Circle }) {
  const { index } = useAtlas();
  const { names, sourcesPage } = useAllMessages();
  const { circles } = sourcesPage;
  const nameOf = (house: string) => {
    const outlet = index.outlets.get(house);
    return outlet ? outlet.name : circles.stateMedia(names.country(house.split("/")[0] ?? house));
  };
  return (
    <div className={styles.entry}>
      <h3 className={styles.topic}>{circles.houses(circle.houses.map(nameOf))}</h3>
      <div className={styles.houses}>
        {circle.houses.map((house) => (
          <section key={house}>
            <h4 className={styles.house}>{circles.from(nameOf(house))}</h4>
            <ul className={styles.links}>
              {circle.links
                .filter(({ byOutlet }) => houseOf(byOutlet) === house)
                .map(({ by, byOutlet, of, basis }) => (
                  <li key={`${by.id} ${of.id}`}>
                    <a href={`#${by.id}`}>{circles.link(byOutlet.name, of.name)}</a>{" "}
                    {basis.kind === "inferred" && <span className={styles.basis}>{circles.inferred}</span>}
                    <p className={styles.reason}>{basis.reason}</p>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
