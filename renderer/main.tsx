// Starts the page: finds its host, its words and its settings, then shows the workbench.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { settings as settingsSchema } from '../shared/host/shapes.ts';
import { wordsOf } from '../shared/words/languages.ts';
import { connectHost, wasReloaded, windowName } from './host/connect-host.ts';
import { App } from './workbench/app.tsx';
import { newId } from './workbench/new-id.ts';
import { isRoomSize, showRoomSize } from './workbench/room-size.ts';
import './styles/all.css';

async function start(into: HTMLElement): Promise<void> {
  const root = createRoot(into);
  const connected = await connectHost({
    workbenchCall: window.workbenchCall,
    location: window.location,
    history: window.history,
    sessionStorage: window.sessionStorage,
    fetch: (address, request) => window.fetch(address, request),
  });
  if (!connected.ok) {
    const words = wordsOf(navigator.language.slice(0, 2));
    root.render(<main className="cw-loading">{words.say(`connect.${connected.fault.code}`)}</main>);
    return;
  }
  const host = connected.value;
  const saved = await host.settings({});
  const settings = saved.ok ? saved.value : settingsSchema.parse({});
  showRoomSize(isRoomSize(settings));
  const { sessionStorage, performance } = window;
  const name = windowName({ sessionStorage, isReload: wasReloaded(performance) }, newId);
  root.render(
    <StrictMode>
      <App host={host} initialSettings={settings} window={name} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('Expected an element with id "root" in index.html and found none.');
void start(root);
