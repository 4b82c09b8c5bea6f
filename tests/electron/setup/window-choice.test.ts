import { describe, expect, it } from 'vitest';
import { canShowWindows, shellArguments } from '../../../electron/setup/window-choice.mjs';

describe('a window of our own', () => {
  it('is tried wherever there is a screen', () => {
    expect(canShowWindows([], 'linux', { DISPLAY: ':0' })).toBe(true);
    expect(canShowWindows([], 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(canShowWindows([], 'win32', {})).toBe(true);
  });

  it('is not tried without a screen, or against the person’s wish', () => {
    expect(canShowWindows([], 'linux', {})).toBe(false);
    expect(canShowWindows(['--no-window'], 'darwin', {})).toBe(false);
    expect(canShowWindows(['--browser'], 'linux', { DISPLAY: ':0' })).toBe(false);
  });

  it('keeps its sandbox unless root asks, and hands the flags through', () => {
    expect(shellArguments('/program', ['--verbose'], false)).toEqual(['/program', '--verbose']);
    expect(shellArguments('/program', [], true)).toEqual(['--no-sandbox', '/program']);
  });
});
