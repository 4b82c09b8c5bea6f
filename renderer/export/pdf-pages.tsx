// The pages one under the other on a grey ground, with where one stands and how large they are.
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { IconButton } from '../kit/icon-button.tsx';
import { SegmentedChoice } from '../kit/segmented-choice.tsx';
import { useWords } from '../workbench-context.tsx';
import { PdfPage } from './pdf-page.tsx';
import { openPdf } from './read-pdf.ts';
import type { OpenedPdf } from './read-pdf.ts';

type Zoom = 'width' | 'page';
const widest = 900;
const gutter = 48;

type Props = {
  readonly bytes: Uint8Array;
  /** Stands in the bar in place of size and zoom, so that the pages never move for it. */
  readonly news: ReactNode;
};

export function PdfPages({ bytes, news }: Props) {
  const words = useWords();
  const sheets = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<Zoom>('width');
  const [opened, isBroken, setBroken] = useOpened(bytes);
  const room = useRoom(sheets);
  const at = usePageInSight(sheets, opened);
  const trouble = useCallback(() => setBroken(true), [setBroken]);
  const pages = opened?.pages ?? [];
  const go = (page: number): void =>
    sheets.current?.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'start' });
  if (isBroken) return <p className="cw-export-said">{words.say('export.notDrawn')}</p>;
  return (
    <>
      <div className="cw-sheets-bar">
        <span className="cw-sheets-at" aria-live="polite">
          {opened ? words.say('export.pageOf', { page: at, pages: pages.length }) : ''}
        </span>
        <IconButton
          icon={ChevronUp}
          word={words.say('export.pagePrevious')}
          isDisabled={at <= 1}
          onPress={() => go(at - 1)}
        />
        <IconButton
          icon={ChevronDown}
          word={words.say('export.pageNext')}
          isDisabled={at >= pages.length}
          onPress={() => go(at + 1)}
        />
        {news ?? (
          <>
            <span className="cw-sheets-size">
              {opened
                ? words.say('export.size', { pages: pages.length, kilobytes: Math.ceil(bytes.length / 1024) })
                : ''}
            </span>
            <SegmentedChoice<Zoom>
              isBare
              label={words.say('export.zoom')}
              options={[
                { id: 'width', label: words.say('export.zoom.width') },
                { id: 'page', label: words.say('export.zoom.page') },
              ]}
              value={zoom}
              onChange={setZoom}
            />
          </>
        )}
      </div>
      <div
        ref={sheets}
        className="cw-sheets"
        tabIndex={0}
        role="region"
        aria-label={words.say('export.pages')}
      >
        {room.width === 0
          ? null
          : pages.map((page, index) => (
              <PdfPage
                key={page.pageNumber}
                page={page}
                number={index + 1}
                pages={pages.length}
                width={widthOf(page.getViewport({ scale: 1 }), zoom, room)}
                onTrouble={trouble}
              />
            ))}
      </div>
    </>
  );
}

type Size = { readonly width: number; readonly height: number };

function widthOf(page: Size, zoom: Zoom, room: Size): number {
  const byWidth = Math.min(room.width - gutter, widest);
  if (zoom === 'width') return Math.max(byWidth, 200);
  return Math.max(Math.min(byWidth, ((room.height - gutter) * page.width) / page.height), 160);
}

/** The document of these bytes. While new bytes are read the former pages stay, so that nothing flickers. */
function useOpened(bytes: Uint8Array): [OpenedPdf | null, boolean, (isBroken: boolean) => void] {
  const [opened, setOpened] = useState<OpenedPdf | null>(null);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    let isWanted = true;
    let mine: OpenedPdf | null = null;
    setBroken(false);
    openPdf(bytes).then(
      (found) => {
        if (!isWanted) return found.close();
        mine = found;
        setOpened(found);
      },
      () => {
        if (isWanted) setBroken(true);
      },
    );
    return () => {
      isWanted = false;
      // Pages still on screen are drawn from it until the next document takes their place.
      setTimeout(() => mine?.close(), 4000);
    };
  }, [bytes]);
  return [opened, isBroken, setBroken];
}

function useRoom(of: RefObject<HTMLElement | null>): Size {
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return undefined;
    const measure = (): void => setRoom({ width: element.clientWidth, height: element.clientHeight });
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    measure();
    return () => watch.disconnect();
  }, [of]);
  return room;
}

/** The page that holds the middle of the window. */
function usePageInSight(of: RefObject<HTMLElement | null>, opened: OpenedPdf | null): number {
  const [at, setAt] = useState(1);
  useEffect(() => {
    const element = of.current;
    if (!element) return undefined;
    const look = (): void => {
      const middle = element.getBoundingClientRect().top + element.clientHeight / 2;
      const sheets = [...element.querySelectorAll<HTMLElement>('[data-page]')];
      const found = sheets.find((sheet) => sheet.getBoundingClientRect().bottom >= middle) ?? sheets.at(-1);
      setAt(Number(found?.dataset['page'] ?? 1));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [of, opened]);
  return at;
}
