/** MapLibre's own shaping of Arabic and its own order of words that are read from right to left. */
interface Writing {
  applyArabicShaping(text: string): string;
  processBidirectionalText(text: string, breaks: number[]): string[];
  processStyledBidirectionalText(text: string, styles: number[], breaks: number[]): [string, number[]][];
}

/** What has been made of the words of a tile, by layer. */
type Buckets = Readonly<Record<string, { readonly hasRTLText?: boolean }>>;

let writing: Writing | null = null;

/** Whether words of a tile need what this worker does not have yet. */
export const mustLearn = (buckets: Buckets) =>
  writing === null && Object.values(buckets).some(({ hasRTLText }) => hasRTLText);

/** Where the file cannot be had, the tile fails as one does that cannot be read; the next tile tries again. */
export async function learn(read: () => Promise<Writing>): Promise<void> {
  writing = await read();
}

/** Words are never laid out before this is there. */
function known(): Writing {
  if (!writing) throw new Error("Words that are read from right to left cannot be ordered yet.");
  return writing;
}

/** Letters stay as they are until a tile has learnt to join them, and is read again. */
export const applyArabicShaping = (text: string) => writing?.applyArabicShaping(text) ?? text;

export const processBidirectionalText: Writing["processBidirectionalText"] = (...text) =>
  known().processBidirectionalText(...text);

export const processStyledBidirectionalText: Writing["processStyledBidirectionalText"] = (...text) =>
  known().processStyledBidirectionalText(...text);
