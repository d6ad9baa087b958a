import { type GuidePiece, type GuideSection, guide } from "#messages/en/guide.ts";

/** How deep its headings stand on their page. */
type Heading = "h2" | "h3";

/** The teacher's guide, in plain headings, lists and a table: the page that it stands on gives it its looks. */
export function GuideText({ heading }: { readonly heading: Heading }) {
  return guide.sections.map((section) => <Section key={section.heading} section={section} as={heading} />);
}

interface SectionProps {
  readonly section: GuideSection;
  readonly as: Heading;
}

function Section({ section: { heading, pieces }, as: Heading }: SectionProps) {
  return (
    <section>
      <Heading>{heading}</Heading>
      {pieces.map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the guide never changes while it is read
        <Piece key={place} piece={piece} />
      ))}
    </section>
  );
}

function Piece({ piece }: { readonly piece: GuidePiece }) {
  if (piece.kind === "text") return <p>{piece.text}</p>;
  if (piece.kind === "list") {
    return (
      <ul>
        {piece.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  }
  return (
    <table>
      <thead>
        <tr>
          {piece.head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {piece.rows.map(([minutes, what, how]) => (
          <tr key={minutes}>
            <td>{minutes}</td>
            <th scope="row">{what}</th>
            <td>{how}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
