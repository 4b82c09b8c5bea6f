// Which columns fit beside each other. Measured in rem, so it holds at any zoom and in room size. Pure but for the hook.
import { useLayoutEffect, useState, type RefObject } from 'react';

export type ColumnsFit = { isEndBeside: boolean; isStartBeside: boolean };

/** 1100 and 760 pixels at normal size; a wide middle can ask for more before the end stands beside it. */
export function columnsThatFit(widthInRem: number, endFrom = 68.75): ColumnsFit {
  return { isEndBeside: widthInRem >= endFrom, isStartBeside: widthInRem >= 47.5 };
}

export function useColumnsFit(frame: RefObject<HTMLElement | null>, endFrom?: number): ColumnsFit {
  const [fit, setFit] = useState<ColumnsFit>({ isEndBeside: true, isStartBeside: true });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const next = columnsThatFit(element.clientWidth / rem, endFrom);
      setFit((now) =>
        now.isEndBeside === next.isEndBeside && now.isStartBeside === next.isStartBeside ? now : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, endFrom]);
  return fit;
}
