// Keeps half-composed text (input methods for Vietnamese, Thai, Chinese …) in the field until it is finished.
// Outside composition there is no copy of the value: what is shown is what was given.
import { useState, type CompositionEvent } from 'react';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

export type Composition = { draft: string | null };

export type CompositionStep = { next: Composition; send: string | null };

export function changeText(state: Composition, text: string): CompositionStep {
  return state.draft === null ? { next: state, send: text } : { next: { draft: text }, send: null };
}

export function beginComposition(text: string): CompositionStep {
  return { next: { draft: text }, send: null };
}

export function endComposition(state: Composition, text: string): CompositionStep {
  return { next: { draft: null }, send: state.draft === null ? null : text };
}

/** The value to show and the handlers to spread on an Input or TextArea. */
export function useComposedText(value: string, onChange: (text: string) => void) {
  const [state, setState] = useState<Composition>({ draft: null });
  const take = (step: CompositionStep) => {
    setState(step.next);
    if (step.send !== null && step.send !== value) onChange(step.send);
  };
  return {
    shown: state.draft ?? value,
    change: (text: string) => take(changeText(state, text)),
    handlers: {
      onCompositionStart: (event: CompositionEvent<TextElement>) =>
        take(beginComposition(event.currentTarget.value)),
      onCompositionEnd: (event: CompositionEvent<TextElement>) =>
        take(endComposition(state, event.currentTarget.value)),
    },
  };
}
