// Starts the page: sheets first, then the frame. Knows nothing of hosts or plans.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppFrame } from './kit/app-frame.tsx';
import './styles/all.css';

const root = document.getElementById('root');
if (!root) throw new Error('Expected an element with id "root" in index.html and found none.');

createRoot(root).render(
  <StrictMode>
    <AppFrame barLabel={document.title} skipLabel={document.title} title={document.title}>
      {null}
    </AppFrame>
  </StrictMode>,
);
