// Every document that can be made of a plan, by its name: a new one is a row here and a name in `outline-names.ts`.
import { callListOutline } from './call-list/call-list-outline.ts';
import type { Block } from './document.ts';
import { firstHourOutline } from './first-hour/first-hour-outline.ts';
import { fullOutline } from './full-outline.ts';
import type { OutlineName } from './outline-names.ts';
import { isPostPlan } from './post/post-chapters.ts';
import { postShortOutline } from './post/post-short-outline.ts';
import type { Reading } from './reading.ts';
import { workshopOutline } from './workshop-outline.ts';

export const outlines: Readonly<Record<OutlineName, (reading: Reading) => Block[]>> = {
  workshop: (reading) => (isPostPlan(reading) ? postShortOutline(reading) : workshopOutline(reading)),
  full: fullOutline,
  'first-hour': firstHourOutline,
  'call-list': callListOutline,
};
