// Chapters of a document: a heading, numbered as it comes, and what stands under it. A chapter without blocks is left out.
import type { Block, Heading } from './document.ts';

export type Chapter = {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Begins a new page. */
  readonly newPage?: boolean;
  /** An annex has a letter instead of a number. */
  readonly annex?: boolean;
};

/** The chapters that have something to say, with numbers on headings of the first two levels. */
export function numberChapters(chapters: readonly Chapter[]): Block[] {
  let chapterCount = 0;
  let annexCount = 0;
  return chapters
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks, newPage = false, annex = false }) => {
      const number = annex ? String.fromCharCode(65 + annexCount++) : String(++chapterCount);
      const heading: Heading = { kind: 'heading', level: 1, text: title, number, newPage };
      return [heading, ...numberSections(blocks, number)];
    });
}

function numberSections(blocks: readonly Block[], chapter: string): Block[] {
  let count = 0;
  return blocks.map((block) =>
    block.kind === 'heading' && block.level === 2 ? { ...block, number: `${chapter}.${++count}` } : block,
  );
}
