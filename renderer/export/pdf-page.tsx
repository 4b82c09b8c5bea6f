// One page of the document: its place is kept from the start, it is drawn when it comes near the window.
import { useEffect, useRef, useState } from 'react';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useWords } from '../workbench-context.tsx';
import { drawPage, textOfPage } from './read-pdf.ts';

export type PdfPageProps = {
  readonly page: PDFPageProxy;
  readonly number: number;
  readonly pages: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly onTrouble: () => void;
};

export function PdfPage({ page, number, pages, width, onTrouble }: PdfPageProps) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const isNear = useIsNear(frame);
  const [text, setText] = useState('');
  const { width: points, height } = page.getViewport({ scale: 1 });
  useEffect(() => {
    if (!isNear || !canvas.current) return undefined;
    const drawing = drawPage(page, canvas.current, width);
    drawing.done.catch(onTrouble);
    return drawing.stop;
  }, [isNear, page, width, onTrouble]);
  useEffect(() => {
    let isHere = true;
    if (isNear)
      textOfPage(page).then(
        (found) => {
          if (isHere) setText(found);
        },
        () => undefined,
      );
    return () => {
      isHere = false;
    };
  }, [isNear, page]);
  return (
    <div
      ref={frame}
      className="cw-sheet"
      data-page={number}
      role="group"
      aria-label={words.say('export.pageOf', { page: number, pages })}
      style={{ inlineSize: width, blockSize: (width * height) / points }}
    >
      <canvas ref={canvas} aria-hidden className="cw-sheet-canvas" />
      <p className="cw-hidden" lang={words.language}>
        {text}
      </p>
    </div>
  );
}

/** Whether the element is within a screen's height of being seen; once near, a page stays drawn. */
function useIsNear(of: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = of.current;
    if (!element) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        setNear(true);
        watch.disconnect();
      },
      { root: element.closest('.cw-sheets'), rootMargin: '100% 0px' },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [of]);
  return isNear;
}
