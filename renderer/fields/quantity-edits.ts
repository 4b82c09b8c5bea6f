// What typing a figure does to a quantity: a scenario's figure that is typed over is kept beside the new one. Pure.
import type { Quantity } from '../../shared/plan/field-kinds.ts';
import type { Origin } from '../../shared/plan/section.ts';
import type { Words } from '../../shared/words/words.ts';

/** The keys of a scenario's sources, such as A24, in the order they are named. */
export const sourceKeys = (source: string): string[] => source.match(/\b[A-Z]\d{2}[a-z]?\b/g) ?? [];

/** Whether a figure still stands as a scenario gave it: it names a source and its row came from there. */
export function isFromScenario(quantity: Quantity, origin: Origin | undefined): boolean {
  return origin?.from === 'scenario' && quantity.value !== null && sourceKeys(quantity.source).length > 0;
}

/** A figure with its unit, its source and its date on one line. */
export function figureText(words: Words, quantity: Quantity): string {
  const figure = quantity.value === null ? '' : words.number(quantity.value);
  const where = [quantity.source, quantity.date && words.date(quantity.date)].filter(Boolean).join(', ');
  const whole = [figure, quantity.unit].filter(Boolean).join(' ');
  return where === '' ? whole : `${whole} (${where})`;
}

/**
 * The quantity after a figure was typed. The scenario's figure moves to the other values with its source;
 * the new one is the person's own, so it starts without source, date and confidence.
 */
export function typeFigure(
  words: Words,
  quantity: Quantity,
  value: number | null,
  origin: Origin | undefined,
): Quantity {
  if (!isFromScenario(quantity, origin)) return { ...quantity, value };
  const former = figureText(words, quantity);
  const others = [quantity.others, former].filter(Boolean).join(quantity.others.endsWith('.') ? ' ' : '; ');
  return { value, unit: quantity.unit, source: '', date: '', confidence: '', others };
}
