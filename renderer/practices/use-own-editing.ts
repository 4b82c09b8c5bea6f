// Writing, changing and removing a practice of one's own. A removal can be taken back from the notice that tells of it,
// and what was typed is there again when the form was closed by a slip.
import { useRef, useState } from 'react';
import type { HostFault } from '../../shared/host/faults.ts';
import type { OwnPractice } from '../../shared/host/own-practices.ts';
import type { LibraryPractice } from '../../shared/practices/library.ts';
import { useNewId, useWords } from '../workbench-context.tsx';
import { faultWords } from '../workbench/fault-words.ts';
import { useNotify } from '../workbench/notify.tsx';
import type { OwnPractices } from './use-own-practices.ts';

export type OwnEditing = {
  /** What the form is open on. */
  readonly draft: OwnPractice | null;
  readonly write: () => void;
  readonly change: (practice: LibraryPractice) => void;
  readonly remove: (practice: LibraryPractice) => void;
  readonly keep: (practice: OwnPractice) => Promise<HostFault | null>;
  /** Closes the form on what stands in it. */
  readonly close: (unfinished: OwnPractice) => void;
};

/** A practice nobody has written in. */
export const blankPractice = (id: string): OwnPractice => ({
  id,
  title: '',
  who: '',
  what: '',
  why: '',
  needs: '',
  source: '',
  sectors: [],
  phases: [],
  guidelines: [],
  changedAt: '',
});

export function useOwnEditing(own: OwnPractices): OwnEditing {
  const words = useWords();
  const newId = useNewId();
  const notify = useNotify();
  const [draft, setDraft] = useState<OwnPractice | null>(null);
  const unfinished = useRef(new Map<string, OwnPractice>());
  const kept = ({ id }: LibraryPractice) => own.practices.find((each) => `own/${each.id}` === id);
  const tell = (fault: HostFault | null): void => {
    if (fault) notify(faultWords(words, fault));
  };
  const remove = async (practice: OwnPractice): Promise<void> => {
    const failed = await own.remove(practice.id);
    if (failed) return tell(failed);
    const putBack = (): void => void own.keep(practice).then(tell);
    notify(words.say('practice.removed', { title: practice.title }), {
      label: words.say('table.undo'),
      run: putBack,
    });
  };
  return {
    draft,
    write: () => {
      const isKept = (id: string) => own.practices.some((each) => each.id === id);
      const begun = [...unfinished.current.values()].find(({ id }) => !isKept(id));
      setDraft(begun ?? blankPractice(newId()));
    },
    change: (practice) => {
      const present = kept(practice);
      setDraft(present ? (unfinished.current.get(present.id) ?? present) : null);
    },
    remove: (practice) => {
      const present = kept(practice);
      if (present) void remove(present);
    },
    keep: async (practice) => {
      const failed = await own.keep({
        ...practice,
        title: practice.title.trim(),
        changedAt: new Date().toISOString(),
      });
      if (failed) return failed;
      unfinished.current.delete(practice.id);
      setDraft(null);
      notify(words.say('practice.kept', { title: practice.title.trim() }));
      return null;
    },
    close: (practice) => {
      unfinished.current.set(practice.id, practice);
      setDraft(null);
    },
  };
}
