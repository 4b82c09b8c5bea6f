// Jumps to where an answer is written: its step on this path, or on the full path when this one does not ask it.
import { useCallback } from 'react';
import type { Place } from '../../shared/plan/address.ts';
import { stepOf } from '../../shared/plan/step-of.ts';
import { pathOf } from '../../shared/plan/template.ts';
import { useApp, useOpenPlan } from '../workbench-context.tsx';
import { usePathChange } from './use-path-change.ts';

type Target = Pick<Place, 'section' | 'field'> & { readonly collection?: string; readonly item?: string };

/** The attribute on a field's frame that a jump looks for. */
export const placeId = (place: Target): string =>
  [place.section, place.collection, place.item, place.field].filter(Boolean).join('/');

export function useJump(): (place: Target) => void {
  const { workbench } = useApp();
  const { wizard, path, template } = useOpenPlan();
  const changePath = usePathChange();
  return useCallback(
    (place: Target) => {
      const here = stepOf(path, place);
      const step = here ?? stepOf(pathOf(template, 'full'), place);
      if (step === null) return;
      if (here === null) changePath('full');
      else wizard.send({ type: 'step.open', step });
      workbench.send({ type: 'screen.open', screen: 'wizard', step });
      focusSoon(placeId(place));
    },
    [workbench, wizard, path, template, changePath],
  );
}

const tries = 20;
const pauseMs = 60;

/** Focuses the field once it is drawn; the screen may still be on its way. */
function focusSoon(id: string, left = tries): void {
  const frame = document.querySelector(`[data-place="${CSS.escape(id)}"]`);
  const control = frame?.querySelector<HTMLElement>('input, textarea, button, [tabindex]');
  if (control) {
    control.scrollIntoView({ block: 'center' });
    control.focus();
  } else if (left > 0) setTimeout(() => focusSoon(id, left - 1), pauseMs);
}
