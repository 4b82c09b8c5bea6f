// The colours of the tokens against what they stand on (WCAG 2.2, 1.4.3 and 1.4.11).
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheet = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8');
const firstValue = (name: string) => new RegExp(`--cw-${name}: #([0-9a-f]{6});`).exec(sheet)?.[1];

function luminance(name: string): number {
  const hex = firstValue(name);
  if (!hex) throw new Error(`Expected a colour --cw-${name} in tokens.css and found none.`);
  const [red, green, blue] = [0, 2, 4].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

it.each([
  ['ink', 'paper'],
  ['ink', 'canvas'],
  ['ink', 'hover'],
  ['ink-quiet', 'paper'],
  ['ink-quiet', 'canvas'],
  ['ink-quiet', 'hover'],
  ['accent', 'paper'],
  ['accent', 'canvas'],
  ['accent', 'hover'],
  ['on-accent', 'accent'],
  ['accent-strong', 'accent-wash'],
  ['error', 'paper'],
  ['error', 'canvas'],
  ['error', 'error-wash'],
  ['warning', 'paper'],
  ['warning', 'canvas'],
  ['warning', 'warning-wash'],
  ['on-accent', 'before'],
  ['on-accent', 'during'],
  ['on-accent', 'after'],
  ['ink', 'coverage-named'],
  ['ink', 'coverage-led'],
  ['on-accent', 'coverage-full'],
])('The words in %s on %s can be read', (words, ground) => {
  expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
});

it.each([
  ['border', 'paper'],
  ['border', 'canvas'],
  ['coverage-full', 'coverage-led'],
])('The line or edge of %s against %s can be seen', (line, ground) => {
  expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
});
