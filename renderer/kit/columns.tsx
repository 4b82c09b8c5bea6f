// Steps, work, guidance side by side; where there is no room, the sides become drawers behind a button each.
import { PanelLeftOpen, PanelRightOpen } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { useColumnsFit } from './room-for-columns.ts';
import { SidePanel } from './side-panel.tsx';

export type ColumnsSide = { label: string; content: ReactNode };

export type ColumnsProps = {
  start?: ColumnsSide | undefined;
  end?: ColumnsSide | undefined;
  /** From how many rem of width the end stands beside the middle; for a middle that is wide itself. */
  endFrom?: number | undefined;
  closeLabel: string;
  children: ReactNode;
  /** Stands still under the middle column. */
  foot?: ReactNode | undefined;
};

export function Columns({ start, end, endFrom, closeLabel, children, foot }: ColumnsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const fit = useColumnsFit(frame, endFrom);
  const [open, setOpen] = useState<'start' | 'end' | null>(null);
  const drawers = [
    { side: 'start' as const, icon: PanelLeftOpen, given: fit.isStartBeside ? undefined : start },
    { side: 'end' as const, icon: PanelRightOpen, given: fit.isEndBeside ? undefined : end },
  ].flatMap(({ given, ...rest }) => (given ? [{ ...rest, ...given }] : []));
  return (
    <div ref={frame} className="cw-columns">
      {start && fit.isStartBeside ? (
        <nav aria-label={start.label} className="cw-column cw-column-start">
          {start.content}
        </nav>
      ) : null}
      <div className="cw-column cw-column-middle">
        <div className="cw-column-scroll">
          {drawers.length > 0 ? (
            <div className="cw-column-openers">
              {drawers.map((drawer) => (
                <Button
                  key={drawer.side}
                  icon={drawer.icon}
                  variant="secondary"
                  className={`cw-opener-${drawer.side}`}
                  onPress={() => setOpen(drawer.side)}
                >
                  {drawer.label}
                </Button>
              ))}
            </div>
          ) : null}
          <div className="cw-column-content">{children}</div>
        </div>
        {foot}
      </div>
      {end && fit.isEndBeside ? (
        <aside aria-label={end.label} className="cw-column cw-column-end">
          {end.content}
        </aside>
      ) : null}
      {drawers.map((drawer) => (
        <SidePanel
          key={drawer.side}
          title={drawer.label}
          side={drawer.side}
          width="narrow"
          isOpen={open === drawer.side}
          onClose={() => setOpen(null)}
          closeLabel={closeLabel}
        >
          {drawer.content}
        </SidePanel>
      ))}
    </div>
  );
}
