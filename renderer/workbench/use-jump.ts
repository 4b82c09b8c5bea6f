// Jumps to where an answer is written: its step on this path, or on the full path when this one does not ask it.
import { useCallback } from 'react';
import { stepOf } from '../../shared/plan/step-of.ts';
import { pathOf } from '../../shared/plan/template.ts';
import { focusPlace, type Target } from '../fields/focus-place.ts';
import { useApp, useOpenPlan } from '../workbench-context.tsx';
import { usePathChange } from './use-path-change.ts';

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
      focusSoon(place);
    },
    [workbench, wizard, path, template, changePath],
  );
}

const tries = 20;
const pauseMs = 60;

/** Focuses the field once it is drawn; the screen may still be on its way. */
function focusSoon(place: Target, left = tries): void {
  if (!focusPlace(place) && left > 0) setTimeout(() => focusSoon(place, left - 1), pauseMs);
}
