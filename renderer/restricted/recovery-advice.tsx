// How a sealed printed copy is kept, and what to do when the computer or the file is lost; with the folders of this computer.
import { useEffect, useState } from 'react';
import type { Output } from '../../shared/host/host.ts';
import { useHost, useWords } from '../workbench-context.tsx';

const keeping = ['print', 'copies', 'hold', 'replace', 'record'] as const;
const losing = ['paper', 'file', 'bringIn', 'ask'] as const;
const folders = ['plans', 'state'] as const;

export function RecoveryAdvice() {
  const words = useWords();
  const host = useHost();
  const [where, setWhere] = useState<Output<'whereIsMyData'> | null>(null);
  useEffect(() => void host.whereIsMyData({}).then((told) => setWhere(told.ok ? told.value : null)), [host]);
  return (
    // Focusable, so that the column it stands in can be scrolled by keys.
    <div
      className="cw-restricted-advice"
      tabIndex={0}
      role="group"
      aria-label={words.say('restricted.advice')}
    >
      <h2>{words.say('restricted.keep')}</h2>
      <ol>
        {keeping.map((step) => (
          <li key={step}>{words.say(`restricted.keep.${step}`)}</li>
        ))}
      </ol>
      <h2>{words.say('restricted.lost')}</h2>
      <ol>
        {losing.map((step) => (
          <li key={step}>{words.say(`restricted.lost.${step}`)}</li>
        ))}
      </ol>
      <h2>{words.say('restricted.here')}</h2>
      <dl>
        {folders.map((folder) => (
          <div key={folder}>
            <dt>{words.say(`data.${folder}`)}</dt>
            <dd translate="no">{where?.[folder] ?? ''}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
