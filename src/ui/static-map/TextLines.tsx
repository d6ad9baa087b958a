interface TextLinesProps {
  readonly kind: string;
  readonly lines: readonly string[];
  readonly x?: number;
  readonly anchor?: "start" | "end" | undefined;
}

const lineHeight = 15;

/** Words on a map, their middle at the height of their place. */
export function TextLines({ kind, lines, x = 0, anchor }: TextLinesProps) {
  const top = 4 - ((lines.length - 1) * lineHeight) / 2;
  const [only] = lines;
  if (lines.length === 1) {
    return (
      <text data-words={kind} x={x} y={top} textAnchor={anchor}>
        {only}
      </text>
    );
  }
  return (
    <text data-words={kind} x={x} y={top} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
