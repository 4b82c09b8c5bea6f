// The search in the bar: Ctrl+F, type, choose, and the screen is there with the answer in focus.
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { placeKey } from '../../shared/plan/address.ts';
import { searchPlan } from '../../shared/plan/search.ts';
import { fieldName, sectionName } from '../../shared/words/plan-words.ts';
import { SearchField } from '../kit/search-field.tsx';
import { useOpenPlan, useWords } from '../workbench-context.tsx';
import { useJump } from '../workbench/use-jump.ts';
import './plan-search.css';

const most = 12;

export function PlanSearch() {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    const onPress = (event: PointerEvent): void => {
      if (!frame.current?.contains(event.target as Node)) setText('');
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('pointerdown', onPress);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('pointerdown', onPress);
    };
  }, []);
  return (
    <div ref={frame} className="cw-plan-search">
      <SearchField
        label={words.say('search.shortcut')}
        placeholder={words.say('search.short')}
        value={text}
        onChange={setText}
        inputRef={input}
      />
      {asked.trim() === '' ? null : <Results text={asked} onChosen={() => setText('')} />}
    </div>
  );
}

function Results({ text, onChosen }: { readonly text: string; readonly onChosen: () => void }) {
  const words = useWords();
  const jump = useJump();
  const { plan } = useOpenPlan();
  const { found, total } = searchPlan(plan.getSnapshot().context.history.plan, text, most);
  return (
    <div className="cw-found" role="region" aria-live="polite" aria-label={words.say('search.results')}>
      {total === 0 ? <p className="cw-quiet">{words.say('search.none', { text })}</p> : null}
      <ul>
        {found.map((hit) => (
          <li key={`${placeKey(hit.place)}/${hit.place.item ?? ''}`}>
            <AriaButton
              className="cw-found-row"
              onPress={() => {
                onChosen();
                jump(hit.place);
              }}
            >
              <span className="cw-found-where">
                {sectionName(words, hit.place.section)} · {fieldName(words, placeKey(hit.place))}
              </span>
              {hit.text === '' ? (
                <span className="cw-quiet">{words.say('search.restricted')}</span>
              ) : (
                <span>{hit.text}</span>
              )}
            </AriaButton>
          </li>
        ))}
      </ul>
      {total > found.length ? (
        <p className="cw-quiet">{words.say('search.more', { count: total - found.length })}</p>
      ) : null}
    </div>
  );
}
