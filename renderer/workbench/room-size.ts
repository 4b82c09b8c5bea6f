// Room size: everything larger by one switch, for a projector or tired eyes.
import type { Settings } from '../../shared/host/shapes.ts';

export const isRoomSize = (settings: Settings): boolean => settings.page['room'] === true;

/** Sets the size of the whole page; the style sheets do the rest. */
export function showRoomSize(isOn: boolean): void {
  if (isOn) document.documentElement.dataset['room'] = '';
  else delete document.documentElement.dataset['room'];
}
