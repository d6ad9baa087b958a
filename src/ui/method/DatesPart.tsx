import { useMessages } from "#ui/kit/context.ts";
import { useMethodWords } from "./context.ts";
import { dateExamples, dateSigns } from "./dateExamples.ts";
import styles from "./Method.module.css";
import { Prose } from "./Prose.tsx";

export function DatesPart() {
  const { dates } = useMessages();
  const { written, reads, means, signs, text } = useMethodWords().dates;
  return (
    <>
      <Prose text={text} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{written}</th>
            <th scope="col">{reads}</th>
            <th scope="col">{means}</th>
          </tr>
        </thead>
        <tbody>
          {dateSigns.map((sign) => (
            <tr key={sign}>
              <th scope="row">
                <code dir="ltr">{dateExamples[sign].edtf}</code>
              </th>
              <td>{dates.span(dateExamples[sign])}</td>
              <td>{signs[sign]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
